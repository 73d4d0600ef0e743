import { daysBetween } from "../memory/day.ts";
import type { KnownOn } from "../memory/progress.ts";
import { Chart } from "./chart.tsx";
import { dayName, monthName, monthStarts } from "./dates.ts";
import type { LookBack } from "./look_back.ts";
import { linear, ticks } from "./scale.ts";
import { knownSaid } from "./sentences.ts";

const HEIGHT = 200;
/** Room for the numbers beside and above the line, and for the days below it, in CSS pixels. */
const LEFT = 34;
const RIGHT = 44;
const TOP = 16;
const FOOT = 28;
/** The days on the axis need so much room, in CSS pixels. */
const MONTH_ROOM = 72;
const FIRST_ROOM = 150;

/** How many words were known over time, as steps. */
export function KnownChart({ back }: { back: LookBack }) {
  const { known, today } = back;
  return (
    <Chart
      id="known"
      title="Words known over time"
      finding={knownSaid(back)}
      empty={known.every((point) => point.known === 0)}
      height={HEIGHT}
      table={{
        head: ["Day", "Words known"],
        rows: known.toReversed().map((point) => [dayName(point.day, today), point.known]),
      }}
      draw={(width) => <Steps known={known} width={width} today={today} />}
    />
  );
}

function Steps({ known, width, today }: {
  known: readonly KnownOn[];
  width: number;
  today: string;
}) {
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return null;
  const base = HEIGHT - FOOT;
  const most = Math.max(...known.map((point) => point.known));
  const y = linear([0, most], [base, TOP]);
  // one day alone stands at the right, where today is
  const span = daysBetween(first.day, last.day);
  const at = linear([0, span], span === 0 ? [width - RIGHT, width] : [LEFT, width - RIGHT]);
  const x = (day: string) => at(daysBetween(first.day, day));
  const line = known.map(({ day, known }, index) =>
    index === 0 ? `M${x(day)} ${y(known)}` : `H${x(day)}V${y(known)}`
  ).join("");
  const months = monthStarts(first.day, last.day, Math.floor((width - LEFT) / MONTH_ROOM))
    .filter((day) => x(day) > LEFT + FIRST_ROOM && x(day) < width - RIGHT - MONTH_ROOM / 2);
  return (
    <>
      {ticks(most, 4).map((value) => (
        <g key={value}>
          <line
            class={value === 0 ? "chart__base" : "chart__grid"}
            x1={LEFT}
            x2={width - RIGHT}
            y1={Math.round(y(value)) + 0.5}
            y2={Math.round(y(value)) + 0.5}
          />
          <text class="chart__tick chart__tick--side" x={LEFT - 8} y={y(value) + 4}>{value}</text>
        </g>
      ))}
      <path class="chart__area" d={`${line}V${base}H${x(first.day)}Z`} />
      <path class="chart__line" d={line} />
      <circle class="chart__dot" cx={x(last.day)} cy={y(last.known)} r={4} />
      <text class="chart__value chart__value--end" x={x(last.day) + 9} y={y(last.known) + 5}>
        {last.known}
      </text>
      {span > 0 && (
        <text class="chart__tick chart__tick--start" x={LEFT} y={HEIGHT - 8}>
          {dayName(first.day, today)}
        </text>
      )}
      {months.map((day) => (
        <text key={day} class="chart__tick" x={x(day)} y={HEIGHT - 8}>{monthName(day)}</text>
      ))}
      <text class="chart__tick chart__tick--end" x={width} y={HEIGHT - 8}>
        {last.day === today ? "Today" : dayName(last.day, today)}
      </text>
    </>
  );
}
