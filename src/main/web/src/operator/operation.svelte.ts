import { readOperation, readPoints, readStandings } from '../api/operation';
import type { ElementKind, Operation, Points, Standings } from '../api/types';

const POLL_MILLISECONDS = 15_000;

/** What an operator looks at; looked up again from time to time while somebody sees the page. */
export class Overview {
  operation = $state.raw<Operation>();
  standings = $state.raw<Standings>();
  points = $state.raw<Points>();
  kind = $state<ElementKind>('visit');
  following = $state(true);
  failed = $state(false);

  follow(): () => void {
    void this.refresh();
    const again = () => {
      if (this.following && !document.hidden) void this.refresh();
    };
    const timer = setInterval(again, POLL_MILLISECONDS);
    document.addEventListener('visibilitychange', again);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', again);
    };
  }

  async refresh(): Promise<void> {
    try {
      const [operation, standings] = await Promise.all([readOperation(), readStandings()]);
      const first = this.standings === undefined;
      const changed = standings.asOf !== this.standings?.asOf;
      this.operation = operation;
      this.standings = standings;
      if (first) this.kind = mostKnown(standings);
      if (changed) await this.#draw(this.kind);
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }

  async choose(kind: ElementKind): Promise<void> {
    this.kind = kind;
    try {
      await this.#draw(kind);
    } catch {
      this.failed = true;
    }
  }

  /** What was drawn before stays until the figures of the other kind are there. */
  async #draw(kind: ElementKind): Promise<void> {
    const points = await readPoints(kind);
    if (this.kind === kind) this.points = points;
  }

  toggle(): void {
    this.following = !this.following;
    if (this.following) void this.refresh();
  }
}

/** The kind of which there are the most outcomes: there is something to see. */
export function mostKnown(standings: Standings): ElementKind {
  const most = standings.kinds.reduce((best, one) => (one.outcomes > best.outcomes ? one : best));
  return most.outcomes > 0 ? most.kind : 'visit';
}
