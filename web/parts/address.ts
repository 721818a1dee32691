/** This address with some of its query changed; undefined takes a parameter out. */
export const addressWith = (path: string, changes: Record<string, string | undefined>): string => {
  const [address = "/", query] = path.split("?");
  const parameters = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) parameters.delete(name);
    else parameters.set(name, value);
  }
  const changed = parameters.toString();
  return changed === "" ? address : `${address}?${changed}`;
};
