import type { ComponentChildren } from "preact";
import { plusDays } from "../memory/day.ts";
import { Chart } from "./chart.tsx";
import { dayName, dayOfMonth, weekdayName } from "./dates.ts";
import type { LookBack } from "./look_back.ts";
import { linear } from "./scale.ts";
import { dueSaid } from "./sentences.ts";

const HEIGHT = 200;
/** Above the bars for their numbers, below for weekday and day, in CSS pixels. */
const TOP = 22;
const FOOT = 44;
const WIDEST_BAR = 30;
/** How wide a bold digit is at most, in CSS pixels. */
const DIGIT = 9.5;
/** From this room on for each day, weekdays have three letters, and today its name. */
const ROOMY = 40;
/** A single word doesn't look like a mountain. */
const LEAST_SCALE = 5;

/** What comes back on which of the next days, as bars. */
export function DueChart({ back, children }: { back: LookBack; children?: ComponentChildren }) {
  const { due, today } = back;
  const days = due.map((count, index) => ({ count, day: plusDays(today, index) }));
  return (
    <Chart
      id="due"
      title="What comes back when"
      finding={dueSaid(back)}
      empty={due.every((count) => count === 0)}
      height={HEIGHT}
      table={{
        head: ["Day", "Words and pairs"],
        rows: days.map(({ day, count }) => [`${weekdayName(day)}, ${dayName(day, today)}`, count]),
      }}
      draw={(width) => {
        const band = width / days.length;
        const bar = Math.min(WIDEST_BAR, band * 0.64);
        const base = HEIGHT - FOOT;
        const y = linear([0, Math.max(LEAST_SCALE, ...due)], [base, TOP]);
        return (
          <>
            <line class="chart__base" x1={0} x2={width} y1={base + 0.5} y2={base + 0.5} />
            {days.map(({ count, day }, index) => {
              const middle = band * (index + 0.5);
              return (
                <g key={day} class={index === 0 ? "chart__now" : undefined}>
                  {count > 0 && (
                    <>
                      <rect
                        class="chart__bar"
                        x={middle - bar / 2}
                        y={y(count)}
                        width={bar}
                        height={base - y(count)}
                      />
                      <text class="chart__value" x={within(middle, count, width)} y={y(count) - 7}>
                        {count}
                      </text>
                    </>
                  )}
                  <text class="chart__tick" x={middle} y={base + 19}>
                    {weekdayShort(day, index, band)}
                  </text>
                  <text class="chart__tick" x={middle} y={base + 36}>{dayOfMonth(day)}</text>
                </g>
              );
            })}
          </>
        );
      }}
    >
      {children}
    </Chart>
  );
}

/** Returns where the middle of a number may be, near `middle`, so that all of it is on the chart. */
function within(middle: number, count: number, width: number): number {
  const half = String(count).length * DIGIT / 2;
  return Math.min(Math.max(middle, half), width - half);
}

function weekdayShort(day: string, index: number, band: number): string {
  if (band < ROOMY) return weekdayName(day).slice(0, 2);
  return index === 0 ? "Today" : weekdayName(day).slice(0, 3);
}
