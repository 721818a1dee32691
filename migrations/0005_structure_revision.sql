-- Goes up by one with every change of the structure; a change made on an older one sets null and so fails as a whole.
CREATE TABLE structure_revisions (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  revision INTEGER NOT NULL
) STRICT;
INSERT INTO structure_revisions (id, revision) VALUES (1, 0);
