/** The hub's public API as any loader sees it. What the hub refuses is thrown with the hub's own words. */
export interface Api {
  get<Answer>(path: string): Promise<Answer>;
  send<Answer>(method: "PUT" | "POST", path: string, body: unknown): Promise<Answer>;
  sendCsv<Answer>(method: "PUT" | "POST", path: string, csv: string): Promise<Answer>;
  remove(path: string): Promise<void>;
}

/** @param credentials the headers that say who asks: a token's, or a session's with the page it comes from. */
export const openApi = (url: string, credentials: Record<string, string>): Api => {
  const ask = async <Answer>(method: string, path: string, type?: string, body?: string): Promise<Answer> => {
    const headers = {
      ...credentials,
      accept: "application/json",
      ...(type === undefined ? {} : { "content-type": type }),
    };
    const response = await fetch(`${url}/api/v1${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (response.status === 204 ? undefined : await response.json()) as Answer;
  };
  return {
    get: (path) => ask("GET", path),
    send: (method, path, body) => ask(method, path, "application/json", JSON.stringify(body)),
    sendCsv: (method, path, csv) => ask(method, path, "text/csv", csv),
    remove: (path) => ask("DELETE", path),
  };
};

export const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });

/** Signs a person in on the development page, and gives back what their browser would send from then on. */
export const signIn = async (url: string, path: string): Promise<Record<string, string>> => {
  const response = await fetch(`${url}${path}`, { redirect: "manual" });
  const cookie = response.headers.getSetCookie()[0]?.split(";")[0];
  if (!cookie) throw new Error(`${path}: ${response.status}, and nobody was signed in`);
  return { cookie, origin: new URL(url).origin };
};
