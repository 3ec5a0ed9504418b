import "@radix-ui/themes/styles.css";
import "./page.css";
import { Theme } from "@radix-ui/themes";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";

export const metadata: Metadata = {
  title: "mem0-kit demo",
  description: "A chat that remembers, on your own machine: no key, no model, no network.",
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfcfd" },
    { media: "(prefers-color-scheme: dark)", color: "#111113" },
  ],
};

// Radix switches by a class, which must be there before the first paint.
const followSystem = `{
  const query = matchMedia("(prefers-color-scheme: dark)");
  const apply = () => document.documentElement.classList.toggle("dark", query.matches);
  query.addEventListener("change", apply);
  apply();
}`;

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: followSystem }} />
      </head>
      <body>
        <Theme accentColor="iris" grayColor="slate" radius="large">
          {children}
        </Theme>
      </body>
    </html>
  );
}
