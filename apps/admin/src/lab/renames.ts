/** Keys that nodes have had while a page is open: a change of key may be taken back, so that each stands for the other. */
export class Renames {
  private readonly others = new Map<string, Set<string>>();

  note(from: string, to: string): void {
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const)
      this.others.set(one, (this.others.get(one) ?? new Set()).add(other));
  }

  /** The key among those that there are which stands for the same node; undefined where none does. */
  now(key: string, there: { has(key: string): boolean }): string | undefined {
    const seen = new Set([key]);
    for (const one of seen) {
      if (there.has(one)) return one;
      for (const other of this.others.get(one) ?? []) seen.add(other);
    }
    return undefined;
  }
}
