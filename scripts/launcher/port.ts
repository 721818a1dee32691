/** Refuses a port on which another program already answers, before anything slow is begun. */
import { createServer } from "node:net";
import { Refusal } from "./refusal.ts";

export const refuseUsedPort = async (port: number): Promise<void> => {
  // `localhost` means either address, so neither may lead to somebody else.
  for (const host of ["127.0.0.1", "::1"]) {
    const code = await errorOfListening(port, host);
    if (code === "EADDRINUSE") {
      throw new Refusal(`Port ${port} is used by another program. Choose another one: npm start -- --port ${port + 1}`);
    }
    if (code === "EACCES") throw new Refusal(`Port ${port} is kept for the system. Choose one from 1024 up.`);
  }
};

const errorOfListening = (port: number, host: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
