/** Changes maps and remembers how to take the changes back. Values are never changed in place. */
export interface UndoLog {
  set<K, V>(map: Map<K, V>, key: K, value: V): void;
  delete<K, V>(map: Map<K, V>, key: K): void;
  /** Takes back all changes, the last one first. */
  rollback(): void;
}

export function createUndoLog(): UndoLog {
  const steps: (() => void)[] = [];

  function remember<K, V>(map: Map<K, V>, key: K): void {
    if (!map.has(key)) {
      steps.push(() => map.delete(key));
      return;
    }
    const before = map.get(key) as V;
    steps.push(() => map.set(key, before));
  }

  return {
    set(map, key, value) {
      remember(map, key);
      map.set(key, value);
    },
    delete(map, key) {
      if (!map.has(key)) return;
      remember(map, key);
      map.delete(key);
    },
    rollback() {
      for (const step of steps.reverse()) step();
    },
  };
}
