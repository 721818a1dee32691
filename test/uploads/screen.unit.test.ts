import { describe, expect, it } from "vitest";
import { readTable } from "../../src/tables/table.ts";
import { peopleColumn, peopleInFile } from "../../src/uploads/screen.ts";

const numbered = (count: number, cell: (at: number) => string): string[][] =>
  Array.from({ length: count }, (_, at) => ["x", cell(at)]);

describe("a file with one row per person", () => {
  it.each([
    "Email",
    "E-mail Address",
    "EMAIL_ADDRESS",
    "Phone Number",
    "Mobile",
    "Home phone",
    "First Name",
    "last_name",
    "Surname",
    "Full name",
    "Attendee",
    "Attendee #",
    "Order #",
    "Order number",
    "Barcode number",
    "RSVPed on",
    "Postcode",
    "zip_code",
    "Home Address 1",
    "Address",
    "can2_user_city",
    "Cyfeiriad e-bost",
    "Enw cyntaf",
    "Cod post",
  ])("is known by the column “%s”", (name) => {
    expect(peopleColumn(["Title", name], [["Spring social", "x"]])).toBe(name);
  });

  it.each([
    "Title",
    "List",
    "Audience",
    "place",
    "Sender Name",
    "Sender Email",
    "From email address",
    "Reply-To",
    "Attendees",
    "attended",
    "Emails sent",
    "Email deliveries",
    "Mobile Open Rate",
    "Campaign Name",
    "Orders",
    "Total Orders",
    "Order",
    "email tweet",
    "dial phone",
  ])("is not suspected for the column “%s”", (name) => {
    expect(peopleColumn(["Title", name], [["Spring social", "x"]])).toBeNull();
  });

  it.each([
    ["email addresses", (at: number) => `invented.${at}@example.org`],
    ["names with email addresses", (at: number) => `Invented Person <invented.${at}@example.org>`],
    ["telephone numbers", (at: number) => `07700 9000${10 + at}`],
    ["international telephone numbers", (at: number) => `+44 (0)7700 9000${10 + at}`],
    ["postcodes", (at: number) => `ZZ${at} ${at}ZZ`],
  ])("is known by cells that are %s, whatever the column is called", (_, cell) => {
    expect(peopleColumn(["Title", "Contact"], numbered(8, cell))).toBe("Contact");
  });

  it.each([
    ["dates", (at: number) => `01-0${at + 1}-2026`],
    ["dates with times", (at: number) => `01-0${at + 1}-2026 18.30`],
    ["ISO times", (at: number) => `2026-03-0${at + 1}T18:30:00+01:00`],
    ["long ids", (at: number) => `12215800000000${at}`],
    ["counts", (at: number) => `1,75${at}`],
    ["hexadecimal ids", (at: number) => `0a1b2c3d0${at}`],
    ["one sender all the way down", () => "news@example.org"],
    ["two senders in turn", (at: number) => `${at % 2 ? "news" : "events"}@example.org`],
  ])("is not suspected for cells that are %s", (_, cell) => {
    expect(peopleColumn(["Title", "Contact"], numbered(8, cell))).toBeNull();
  });

  it("is not suspected for halls with a postcode, or for addresses in a few cells", () => {
    expect(
      peopleColumn(
        ["title", "place"],
        numbered(8, (at) => `ZZ${at} ${at}ZZ`),
      ),
    ).toBeNull();
    expect(
      peopleColumn(
        ["title", "notes"],
        numbered(8, (at) => (at < 3 ? `invented.${at}@example.org` : "a note")),
      ),
    ).toBeNull();
  });

  it.each(["Name", "Your name", "Guest", "Member", "VOLUNTEER", "Enw"])(
    "is known by “%s” where no column says when anything was sent",
    (name) => {
      expect(peopleColumn([name, "Ward", "Attended"], [["x", "y", "1"]])).toBe(name);
      for (const sent of ["sent", "Send Date", "Date", "Event date", "Publish time", "Date sent", "datetime_local"])
        expect(peopleColumn([name, sent, "Reach"], [["x", "2026-03-01", "1"]]), sent).toBeNull();
    },
  );

  it("is known without a header, and its first person is not named", () => {
    const rows = numbered(5, (at) => `invented.${at + 1}@example.org`);
    expect(peopleColumn(["x", "invented.0@example.org"], rows)).toBe("2");
  });

  it("is known behind lines of prose, and with a stray cell further down", () => {
    const text = "Attendee report\n\nEvent,First Name,Seat\nSocial,Invented,1\nSocial,Invented,2,stray\n";
    expect(peopleInFile(readTable(text))).toBe("First Name");
  });
});
