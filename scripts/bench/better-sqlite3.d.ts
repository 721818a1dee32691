/** As much of better-sqlite3 as the bench uses; the package brings no types. */
declare module "better-sqlite3" {
  interface Statement {
    run(...values: unknown[]): unknown;
    get(...values: unknown[]): unknown;
    all(...values: unknown[]): unknown[];
    iterate(...values: unknown[]): Iterable<unknown>;
    pluck(): Statement;
    raw(): Statement;
  }
  export default class Database {
    constructor(file: string);
    prepare(sql: string): Statement;
    exec(sql: string): void;
    pragma(setting: string): unknown;
    transaction<Arguments extends unknown[]>(work: (...given: Arguments) => void): (...given: Arguments) => void;
    close(): void;
  }
}
