import { Agent, type IncomingHttpHeaders, request } from "node:http";

/** One connection, kept open: what is timed is the hub's answer. `fetch` would add more of its own than the hub takes. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

export interface Received {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Sends a request and waits for the whole answer. */
export const receive = (
  url: string,
  { method, headers, body }: { method: string; headers: Record<string, string>; body?: string | undefined },
): Promise<Received> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent }, (answer) => {
      let text = "";
      answer.setEncoding("utf8");
      answer.on("data", (part: string) => {
        text += part;
      });
      answer.on("error", reject);
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
