import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** Returns a ref and the width of its element in CSS pixels, 0 until it is known; it follows the window. */
export function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const room = ref.current;
    if (!room) return;
    const measure = () => setWidth(room.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(room);
    return () => observer.disconnect();
  }, []);
  return [ref, width] as const;
}
