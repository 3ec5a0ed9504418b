import "@radix-ui/themes/styles.css";
import "./page.css";
import { Theme } from "@radix-ui/themes";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { themeScript } from "../ui/theme.ts";

export const metadata: Metadata = {
  title: "mem0-kit demo",
  description: "One memory seen through four frameworks, on your own machine: no key, no network.",
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfcfd" },
    { media: "(prefers-color-scheme: dark)", color: "#111113" },
  ],
};

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>
        <Theme accentColor="iris" grayColor="slate" radius="large">
          {children}
        </Theme>
      </body>
    </html>
  );
}
