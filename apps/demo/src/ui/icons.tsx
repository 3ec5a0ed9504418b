import type { ReactNode } from "react";

function icon(name: string, shape: ReactNode) {
  const Icon = () => (
    <svg
      viewBox="0 0 24 24"
      width="18"
      height="18"
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

export const AlertIcon = icon(
  "AlertIcon",
  <>
    <path d="M12 3.5 2.8 19.5h18.4z" />
    <path d="M12 10v4.5M12 17.2v.1" />
  </>,
);
export const ArrowUpIcon = icon("ArrowUpIcon", <path d="M12 19V5M6 11l6-6 6 6" />);
export const ChevronIcon = icon("ChevronIcon", <path d="m9 6 6 6-6 6" />);
export const ClockIcon = icon(
  "ClockIcon",
  <>
    <circle cx="12" cy="12" r="8" />
    <path d="M12 7.5V12l3 2" />
  </>,
);
export const CodeIcon = icon("CodeIcon", <path d="m8 7-5 5 5 5M16 7l5 5-5 5M13.500 5l-3 14" />);
export const CopyIcon = icon(
  "CopyIcon",
  <>
    <rect x="9" y="9" width="11" height="11" rx="2" />
    <path d="M5 15V6a2 2 0 0 1 2-2h8" />
  </>,
);
export const MemoryIcon = icon(
  "MemoryIcon",
  <>
    <path d="M12 3.5 20 8l-8 4.5L4 8z" />
    <path d="m4 12 8 4.5 8-4.5M4 16l8 4.5 8-4.5" />
  </>,
);
export const PencilIcon = icon(
  "PencilIcon",
  <path d="m5 19 .8-4L16 4.800l3.200 3.200L9 18.200z" />,
);
export const PlusIcon = icon("PlusIcon", <path d="M12 5v14M5 12h14" />);
export const SearchIcon = icon(
  "SearchIcon",
  <>
    <circle cx="11" cy="11" r="6" />
    <path d="m15.500 15.500 4.500 4.500" />
  </>,
);
export const StopIcon = icon("StopIcon", <rect x="7" y="7" width="10" height="10" rx="1.5" />);
export const ThemeIcon = icon(
  "ThemeIcon",
  <>
    <circle cx="12" cy="12" r="8" />
    <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" />
  </>,
);
export const TrashIcon = icon(
  "TrashIcon",
  <path d="M4.5 7h15M10 7V4.5h4V7M6.5 7l.8 12.5h9.4L17.500 7M10.200 11v5M13.800 11v5" />,
);
