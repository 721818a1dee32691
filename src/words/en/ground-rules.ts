/**
 * The ground rules a hub comes with, in Markdown: version 1 until its operator publishes another. What a party accepted is
 * kept word for word, so a change here changes no agreement.
 */
export const groundRules = `# Ground rules

We pool what our campaigns achieved, so that each of us learns faster. These rules say what that takes.

## What is kept

- The counts of your emails, graphics and events: how many were sent, opened, clicked, shared, how many people came. With them their titles, subject lines and captions, and when they were sent.
- Never people: no members, voters, donors or guests. A file with a row for each person is refused.
- The email addresses of those whom your party lets in, and a log of what was changed, by whom.

## What others can see

- Only your party sees its own campaigns. The operator of the hub cannot open them, and no officer can.
- Your numbers count in pooled figures: of the nation and your region, and of your cluster if you choose so. A figure is shown only where several parties stand behind it and nobody’s numbers can be worked out from it.
- That your party takes part is not a secret.
- Words, pictures and offers of help are shown only where your party chose it, as long as it chooses it.

## Confidentiality

- What you read here about other parties is for learning. Do not use it against them, inside or outside.
- Figures of named parties stay among those they were shown to.
- Nobody tries to work out another party’s numbers.
- Upload only what your party may pass on. Leave names of people out of titles.

## How to leave

- An admin of your party can stop counting, take back any upload or leave the hub at any time, on the page “Trust”, without asking anybody.
- When you leave, everything the hub holds of your party is erased, and later releases do not count it. You can take it all with you first.
- Releases that were published stay as they are: they hold figures of several parties at once, and yours cannot be taken out of a sum.`;
