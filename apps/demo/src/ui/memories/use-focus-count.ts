import { useEffect, useState } from "react";

/** Counts how often the page was come back to: what it shows may have changed in another tab. */
export function useFocusCount(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const comeBack = () => {
      if (document.visibilityState === "visible") setCount((before) => before + 1);
    };
    window.addEventListener("focus", comeBack);
    document.addEventListener("visibilitychange", comeBack);
    return () => {
      window.removeEventListener("focus", comeBack);
      document.removeEventListener("visibilitychange", comeBack);
    };
  }, []);
  return count;
}
