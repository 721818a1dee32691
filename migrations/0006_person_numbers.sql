-- The highest number that a person who is gone had. SQLite gives the highest number anew when its row is gone, and what was
-- noted of one person would be read as another's.
CREATE TABLE person_numbers (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  highest INTEGER NOT NULL
) STRICT;
INSERT INTO person_numbers (id, highest) VALUES (1, 0);
CREATE TRIGGER people_gone AFTER DELETE ON people
BEGIN UPDATE person_numbers SET highest = max(highest, old.id); END;
