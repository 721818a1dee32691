import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { cloudflareMail } from "../../src/http/mail.ts";

const message = { to: "ana@alder.example", subject: "Sign in", text: "Open the link" };

it("sends through the binding, from the hub's own address and name", async () => {
  const sent: unknown[] = [];
  const MAIL = { send: async (built: unknown) => void sent.push(built) } as unknown as SendEmail;
  await cloudflareMail({ ...env, MAIL, MAIL_FROM: "hub@hub.example" })!.send(message);
  expect(sent).toEqual([{ ...message, from: { email: "hub@hub.example", name: env.HUB_NAME } }]);
});

it("is absent until both the binding and the address are set", () => {
  expect(cloudflareMail(env)).toBeNull();
  expect(cloudflareMail({ ...env, MAIL_FROM: "hub@hub.example" })).toBeNull();
});
