import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config';
import { configToken } from '../../config.token';
import type { Language } from '../../http/problem-entry';
import { TenantTransaction } from '../../persistence/tenant-transaction';
import type { ProjectActor } from '../actor';
import type { LoadDayRow } from '../portfolio/unit-load.queries';
import { ProjectGate } from '../project-gate';
import { calendarFile, type CalendarEntry } from './calendar-file';
import { listOwnTasks } from './plan.queries';
import { listRollout } from './rollout.queries';
import { listTasks } from './tasks.queries';

const words = {
  da: {
    own: 'Mine opgaver i Erfa',
    load: 'Idriftsættelser og uddannelser',
    goLive: (unit: string) => `Idriftsættelse: ${unit}`,
    owner: (name: string) => `Ansvarlig: ${name}`,
    done: 'Færdig',
  },
  en: {
    own: 'My tasks in Erfa',
    load: 'Go-lives and trainings',
    goLive: (unit: string) => `Going live: ${unit}`,
    owner: (name: string) => `Owner: ${name}`,
    done: 'Done',
  },
} as const;

/** Days of projects for a calendar. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly gate: ProjectGate,
    @Inject(configToken) private readonly config: Config,
  ) {}

  /** What of a project's plan has a day, and the days its units go live. @throws Problem `not-found` */
  ofProject(actor: ProjectActor, projectId: string, language: Language): Promise<string> {
    const say = words[language];
    return this.tenant.run(actor, async (manager) => {
      const project = await this.gate.toRead(manager, actor, projectId);
      const tasks = (await listTasks(manager, projectId)).flatMap((task) =>
        task.dueOn === null
          ? []
          : [
              this.entry(`task-${task.id}`, task.version, task.title, task.dueOn, projectId, [
                project.title,
                ...(task.ownerName === null ? [] : [say.owner(task.ownerName)]),
                ...(task.doneOn === null ? [] : [say.done]),
              ]),
            ],
      );
      const units = (await listRollout(manager, projectId)).flatMap((unit) =>
        unit.ownGoLiveOn === null
          ? []
          : [
              this.entry(
                `unit-${unit.unitId}-${projectId}`,
                unit.version,
                say.goLive(unit.unitName),
                unit.ownGoLiveOn,
                projectId,
                [project.title],
              ),
            ],
      );
      const live =
        project.goLiveOn === null
          ? []
          : [
              this.entry(
                `project-${projectId}`,
                project.version,
                say.goLive(project.title),
                project.goLiveOn,
                projectId,
                [],
              ),
            ];
      return calendarFile(project.title, [...tasks, ...live, ...units], new Date());
    });
  }

  /** What the asker has still to do, across projects. */
  ofPerson(actor: ProjectActor, language: Language): Promise<string> {
    return this.tenant.run(actor, async (manager) => {
      const tasks =
        actor.personId === null ? [] : await listOwnTasks(manager, actor.personId, actor.guest);
      const entries = tasks.map((task) =>
        this.entry(`task-${task.id}`, task.version, task.title, task.dueOn, task.projectId, [
          task.projectTitle,
        ]),
      );
      return calendarFile(words[language].own, entries, new Date());
    });
  }

  /** Going live and trainings of several projects, each with the units that it is for. */
  ofLoad(days: readonly LoadDayRow[], language: Language): string {
    const say = words[language];
    const entries = days.map(({ uid, version, kind, title, on, projectId, projectTitle, units }) =>
      this.entry(
        ...([uid, version] as const),
        kind === 'go-live' ? say.goLive(projectTitle) : `${title}: ${projectTitle}`,
        ...([on, projectId, [units.join(', ')]] as const),
      ),
    );
    return calendarFile(say.load, entries, new Date());
  }

  private entry(
    id: string,
    version: number,
    title: string,
    day: string,
    projectId: string,
    description: readonly string[],
  ): CalendarEntry {
    return {
      ...{ uid: `${id}@erfa`, version, title, day, description: description.join('\n') },
      address: `${this.config.url}/projects/${projectId}/plan`,
    };
  }
}
