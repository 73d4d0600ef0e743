import type { ComponentChildren, VNode } from "preact";
import { useWidth } from "./use_width.ts";

/** What is on a chart, as a table: `head` names the columns, the first cell of a row names the row. */
export interface Table {
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

/**
 * A chart with its finding in a sentence and the same as a table; drawn as wide as there is room, so that its letters keep
 * their size.
 */
export function Chart({ id, title, finding, empty, height, table, draw, children }: {
  id: string;
  title: string;
  finding: string;
  /** The sentence says it all. */
  empty: boolean;
  /** In CSS pixels. */
  height: number;
  table: Table;
  draw: (width: number) => VNode;
  /** What can be done about it. */
  children?: ComponentChildren;
}) {
  const [room, width] = useWidth();
  return (
    <section class="growth__part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p id={`${id}-finding`} class="growth__finding">{finding}</p>
      {!empty && (
        <>
          <div ref={room} class="chart">
            <svg
              role="img"
              aria-labelledby={id}
              aria-describedby={`${id}-finding`}
              width={width}
              height={height}
              viewBox={`0 0 ${width} ${height}`}
            >
              {width > 0 && draw(width)}
            </svg>
          </div>
          <AsTable title={title} table={table} />
        </>
      )}
      {children}
    </section>
  );
}

function AsTable({ title, table: { head, rows } }: { title: string; table: Table }) {
  return (
    <details class="as-table">
      <summary>As a table</summary>
      <div class="as-table__room" role="region" aria-label={`${title}, as a table`} tabIndex={0}>
        <table>
          <thead>
            <tr>{head.map((name) => <th key={name} scope="col">{name}</th>)}</tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => <td key={index}>{cell}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
