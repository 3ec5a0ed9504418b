"use client";
import { Flex, Heading, Text } from "@radix-ui/themes";
import "./memories.css";
import { useEffect, useRef, useState } from "react";
import { ManageMenu } from "./manage-menu.tsx";
import { readAbilities, readCounts } from "./memories-client.ts";
import { MemoryFilters } from "./memory-filters.tsx";
import { MemoryList } from "./memory-list.tsx";
import { everything, type MemoryQuery } from "./memory-query.ts";
import { SearchField } from "./search-field.tsx";
import { Timeline } from "./timeline.tsx";
import { useFocusCount } from "./use-focus-count.ts";
import { useMemories } from "./use-memories.ts";
import { useRead } from "./use-read.ts";

interface MemoryBrowserProps {
  readonly name: string;
  /** Another number: something else may have changed the memories, so they are read again. */
  readonly revision: number;
  /** Called after memories were changed here. */
  readonly onChange?: () => void;
  /** Called with how many there are, when that is another number. */
  readonly onCount?: (count: number) => void;
}

/** What is remembered of the user: to search, change, forget and take along. */
export function MemoryBrowser({ name, revision, onChange, onCount }: MemoryBrowserProps) {
  const [query, setQuery] = useState<MemoryQuery>(everything);
  const [changes, setChanges] = useState(0);
  const version = `${revision} ${changes} ${useFocusCount()}`;
  const memories = useMemories(query, version);
  const counts = useRead(version, readCounts);
  const abilities = useRead("", readAbilities).value;
  const title = useRef<HTMLHeadingElement>(null);
  const counted = counts.value?.counted;

  useEffect(() => {
    if (counted !== undefined) onCount?.(counted);
  }, [counted]);

  const narrow = (part: Partial<MemoryQuery>) => setQuery((before) => ({ ...before, ...part }));
  const changed = () => {
    setChanges((before) => before + 1);
    onChange?.();
  };

  return (
    <section className="memories" aria-labelledby="memories-title">
      <Flex align="center" gap="2" className="pane-bar">
        <Heading as="h2" size="3" id="memories-title" ref={title} tabIndex={-1}>
          What is remembered
        </Heading>
        <ManageMenu name={name} abilities={abilities} empty={counted === 0} onChange={changed} />
      </Flex>
      <div className="browser">
        <SearchField onSearch={(text) => narrow({ text })} />
        <MemoryFilters query={query} counts={counts.value} onNarrow={narrow} />
        <Timeline counts={counts.value} error={counts.error} query={query} onChoose={narrow} />
        <MemoryList
          memories={memories}
          canTellHistory={abilities?.history ?? true}
          onChange={changed}
          onGone={() => title.current?.focus()}
          onShowAll={() => setQuery(everything)}
        />
        {abilities && !abilities.categories && (
          <Text size="1" color="gray">
            The {abilities.backend} backend keeps no categories.
          </Text>
        )}
      </div>
    </section>
  );
}
