import { env } from "cloudflare:workers";
import { connect } from "../../src/database/connect.ts";

/** A database on which a run stands still before its call of that number, until it is let go. It notes each call's SQL. */
export const standingStill = (at: number) => {
  const calls: string[] = [];
  let reached = () => {};
  let release = () => {};
  const stands = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const letGo = new Promise<void>((resolve) => {
    release = resolve;
  });
  const called = async <T>(sql: string, call: () => Promise<T>): Promise<T> => {
    if (calls.push(sql) === at) {
      reached();
      await letGo;
    }
    return call();
  };
  const inner = new WeakMap<object, D1PreparedStatement>();
  const wrap = (sql: string, statement: D1PreparedStatement): D1PreparedStatement => {
    const wrapped = {
      bind: (...values: unknown[]) => wrap(sql, statement.bind(...values)),
      all: () => called(sql, () => statement.all()),
      run: () => called(sql, () => statement.run()),
    } as unknown as D1PreparedStatement;
    inner.set(wrapped, statement);
    return wrapped;
  };
  const db = {
    prepare: (sql: string) => wrap(sql, env.DB.prepare(sql)),
    batch: (statements: D1PreparedStatement[]) =>
      called("batch", () => env.DB.batch(statements.map((statement) => inner.get(statement) ?? statement))),
  } as unknown as D1Database;
  return { db: connect(db), stands, release, calls };
};
