import type { ReactNode } from "react";

function icon(name: string, shape: ReactNode) {
  const Icon = () => (
    <svg
      viewBox="0 0 24 24"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {shape}
    </svg>
  );
  Icon.displayName = name;
  return Icon;
}

export const ClockIcon = icon(
  "ClockIcon",
  <>
    <circle cx="12" cy="12" r="8" />
    <path d="M12 7.5V12l3 2" />
  </>,
);
export const PencilIcon = icon(
  "PencilIcon",
  <path d="m5 19 .8-4L16 4.800l3.200 3.200L9 18.200z" />,
);
export const SearchIcon = icon(
  "SearchIcon",
  <>
    <circle cx="11" cy="11" r="6" />
    <path d="m15.500 15.500 4.500 4.500" />
  </>,
);
