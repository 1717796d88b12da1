import type {
  ProjectReadinessService,
  ReadinessView,
  WriteInvolvement,
  WriteReadinessAction,
} from '@erfa/api-client';
import { firstValueFrom, type Observable } from 'rxjs';
import type { Row, RowWays } from '../project/row-dialog';

/** How meetings, or actions, of a project's readiness are saved and taken away. */
export class TaskWays implements RowWays {
  constructor(
    private readonly kind: 'meetings' | 'actions',
    private readonly api: ProjectReadinessService,
    private readonly project: () => string,
    private readonly stands: (view: ReadinessView) => void,
  ) {}

  readonly save = async ({ id, version, ...row }: Row): Promise<void> => {
    this.stands(await firstValueFrom(this.send(id, version, row)));
  };

  readonly remove = async (id: string): Promise<void> => {
    const project = this.project();
    this.stands(
      await firstValueFrom(
        this.kind === 'meetings'
          ? this.api.readinessRemoveMeeting(project, id)
          : this.api.readinessRemoveAction(project, id),
      ),
    );
  };

  readonly current = async (id: string): Promise<Row | undefined> => {
    const view = await firstValueFrom(this.api.readinessRead(this.project()));
    if (this.kind === 'actions') {
      const action = view.actions.find((one) => one.id === id);
      if (!action) return undefined;
      const { ownerName: _name, ...row } = action;
      return row as unknown as Row;
    }
    const meeting = view.meetings.find((one) => one.id === id);
    if (!meeting) return undefined;
    const { ownerName: _name, title: _title, ...row } = meeting;
    return row as unknown as Row;
  };

  private send(id: string | null, version: number, row: object): Observable<ReadinessView> {
    const project = this.project();
    const seen = { 'If-Match': `"${version}"` };
    if (this.kind === 'meetings') {
      const write = row as WriteInvolvement;
      return id === null
        ? this.api.readinessAddMeeting(project, write)
        : this.api.readinessChangeMeeting(project, id, write, seen);
    }
    const write = row as WriteReadinessAction;
    return id === null
      ? this.api.readinessAddAction(project, write)
      : this.api.readinessChangeAction(project, id, write, seen);
  }
}
