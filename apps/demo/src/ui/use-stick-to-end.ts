import { type RefObject, type UIEvent, useLayoutEffect, useRef } from "react";

/** What a scrolled element is given. */
export interface StickToEnd {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onScroll: (event: UIEvent<HTMLDivElement>) => void;
}

const nearPx = 48;

/** Keeps the end in view while there is more, unless the reader has scrolled up in this turn. */
export function useStickToEnd(turn: string | undefined): StickToEnd {
  const ref = useRef<HTMLDivElement>(null);
  const sticks = useRef(true);
  const last = useRef(turn);
  useLayoutEffect(() => {
    if (last.current !== turn) sticks.current = true;
    last.current = turn;
    const element = ref.current;
    if (element && sticks.current) element.scrollTop = element.scrollHeight;
  });
  return {
    ref,
    onScroll({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) {
      sticks.current = scrollHeight - scrollTop - clientHeight < nearPx;
    },
  };
}
