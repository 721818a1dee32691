/**
 * The ground rules a hub comes with, in Markdown: version 1 until its operator publishes another. What a party accepted is
 * kept word for word, so a change here changes no agreement.
 */
export const groundRules = `# Ground rules

We pool what our campaigns achieved: we add it up over all of us, so that each of us learns faster. A party counts from the day on which one of its admins accepts these rules.

## What is kept

- What your emails, graphics and events achieved: how many were sent, opened, clicked and shared, how many people came. With it their titles, subject lines and captions, and when they were sent or held. The file you upload is read, and not kept itself.
- Never people. A file with a row for each member, voter, donor or guest is refused, and nothing of it is stored.
- The email addresses of those your party lets in, where they are signed in, and a log of changes, sign-ins, downloads and tokens (keys with which a program uploads or reads for you), which your party can read.
- What your party agreed to, and what it chose to share.

## What others can see

- Your campaigns are seen only by the people and programs your party lets in. No page shows them to the operator of the hub, to an officer or to another party. Whoever runs the computers could reach the database, as on every website, and promises not to look.
- Your numbers are added up with those of other parties, into pooled figures of the nation, of your region and of parties of your size, and of your cluster (the parties near you) if you choose so. A figure is shown only where at least five parties stand behind it, after a check that nobody’s numbers can be worked out from it.
- Figures are not made while you look: they are published together, from time to time. Such a publication is called a release.
- How many parties of a cluster or region take part is shown to everybody here. What you share under your party’s name shows that you do.
- Words, pictures, your standing by name and offers of help are shown only where an admin of your party chose so, and from when they choose otherwise no more. Somebody may have read them before.

## Confidentiality

- What you read here about other parties is for learning. Do not use it against them, inside or outside.
- What a named party shared stays among those it was shown to. Ask before you pass it on.
- Nobody tries to work out another party’s numbers, alone or together with others.
- Upload only what your party may pass on. Leave people’s names, addresses and phone numbers out of titles and lines that others read.

## How to leave

- An admin of your party can do each of these at any time, without asking anybody: stop counting, take back an upload, change what is shared, or leave the hub.
- If you stop counting, your campaigns stay yours to see, and no release from the next one on counts them.
- If you leave, everything the hub holds of your party is erased, and no later release counts it. You can take it all with you first.
- Releases that were published stay as they are: they hold figures of several parties at once, and yours cannot be taken out of a sum. Beside them stay marks by which the hub tells whether a figure changed, and when which kind of thing was done, under a random key that no longer leads to you.
- Copies of the database that the operator made as a safeguard hold your records until these copies are deleted. Ask the operator how long that takes.

## When these rules change

- New rules are published here at least 28 days before they are in force. Your pages say so, and until that day your agreement holds.
- From that day on no release counts your party until one of its admins has accepted the new rules. Your campaigns are kept.`;
