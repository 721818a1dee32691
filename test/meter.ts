/** What a piece of work cost in D1's own figures, which do not vary with a noisy machine. */
export interface Cost {
  statements: number;
  rows_read: number;
  rows_written: number;
}

interface Meta {
  rows_read?: number;
  rows_written?: number;
}

/** The same database, counting what is read and written through it. */
export const metered = (db: D1Database): { db: D1Database; cost: Cost } => {
  const cost: Cost = { statements: 0, rows_read: 0, rows_written: 0 };
  const count = (meta: Meta) => {
    cost.statements += 1;
    cost.rows_read += meta.rows_read ?? 0;
    cost.rows_written += meta.rows_written ?? 0;
  };
  const inner = new WeakMap<object, D1PreparedStatement>();
  const wrap = (statement: D1PreparedStatement): D1PreparedStatement => {
    const counted = async <T>(answer: Promise<D1Result<T>>) => {
      const result = await answer;
      count(result.meta as Meta);
      return result;
    };
    const wrapped = {
      bind: (...values: unknown[]) => wrap(statement.bind(...values)),
      all: () => counted(statement.all()),
      run: () => counted(statement.run()),
      first: async (column?: string) => {
        const row = (await counted(statement.all())).results[0] as Record<string, unknown> | undefined;
        return row === undefined ? null : column === undefined ? row : row[column];
      },
      // Raw rows come without their cost, so a reading statement is run a second time for it.
      raw: async (options?: { columnNames: true }) => {
        await counted(statement.all());
        return statement.raw(options as never);
      },
    } as unknown as D1PreparedStatement;
    inner.set(wrapped, statement);
    return wrapped;
  };
  const counting = {
    prepare: (sql: string) => wrap(db.prepare(sql)),
    batch: async (statements: D1PreparedStatement[]) => {
      const results = await db.batch(statements.map((statement) => inner.get(statement) ?? statement));
      for (const result of results) count(result.meta as Meta);
      return results;
    },
    exec: (sql: string) => db.exec(sql),
  } as unknown as D1Database;
  return { db: counting, cost };
};
