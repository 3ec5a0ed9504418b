import { IconButton, TextField } from "@radix-ui/themes";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { SearchIcon } from "../icons.tsx";

/** Milliseconds after the last key until it searches by itself. */
const restMs = 300;

interface SearchFieldProps {
  readonly onSearch: (text: string) => void;
}

/** Searches while it is written into, and at once with Enter. */
export function SearchField({ onSearch }: SearchFieldProps) {
  const [text, setText] = useState("");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function search(written: string, afterMs: number) {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onSearch(written.trim()), afterMs);
  }

  function change(written: string) {
    setText(written);
    search(written, written === "" ? 0 : restMs);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    search(text, 0);
  }

  return (
    <search>
      <form onSubmit={submit}>
        <TextField.Root
          type="search"
          aria-label="Search memories"
          placeholder="Search by meaning…"
          value={text}
          maxLength={1000}
          onChange={(event) => change(event.target.value)}
        >
          <TextField.Slot side="right">
            <IconButton type="submit" size="1" variant="ghost" color="gray" aria-label="Search">
              <SearchIcon />
            </IconButton>
          </TextField.Slot>
        </TextField.Root>
      </form>
    </search>
  );
}
