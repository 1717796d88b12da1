/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type {
  BeginProject,
  BusinessCaseContentView,
  BusinessCaseFileView,
  BusinessCaseRemoveLineHeaders,
  BusinessCaseView,
  ColleagueView,
  DecisionRecordView,
  DecisionsChangeHeaders,
  DecisionsDecideHeaders,
  ListedProjectView,
  LockBusinessCase,
  MakeDecision,
  OpenBusinessCaseLine,
  OrderBusinessCaseLines,
  OutsideView,
  ProjectChangesView,
  ProjectCommentView,
  ProjectDecisionsView,
  ProjectMoneyView,
  ProjectView,
  ProjectsBeginHeaders,
  SaveBusinessCaseLine,
  SaveBusinessCaseLines,
  SaveBusinessCaseSettings,
  SaveProject,
  SaveSharing,
  SaveWhy,
  SettleComment,
  ShareProject,
  SharingView,
  TalkCommentsParams,
  TalkHistoryParams,
  WhyView,
  WriteDecision,
  WriteProjectComment,
  WriteRelations,
  WriteUnits,
} from '../model';

import type { HttpHeaders, HttpResponse as AngularHttpResponse } from '@angular/common/http';

interface HttpClientOptions {
  readonly headers?: HttpHeaders | Record<string, string | string[]>;
  readonly context?: HttpContext;
  readonly params?:
    HttpParams | Record<string, string | number | boolean | Array<string | number | boolean>>;
  readonly reportProgress?: boolean;
  readonly withCredentials?: boolean;
  readonly credentials?: RequestCredentials;
  readonly keepalive?: boolean;
  readonly priority?: RequestPriority;
  readonly cache?: RequestCache;
  readonly mode?: RequestMode;
  readonly redirect?: RequestRedirect;
  readonly referrer?: string;
  readonly integrity?: string;
  readonly referrerPolicy?: ReferrerPolicy;
  readonly transferCache?: { includeHeaders?: string[] } | boolean;
  readonly timeout?: number;
}

type HttpClientBodyOptions = HttpClientOptions & {
  readonly observe?: 'body';
};

type HttpClientEventOptions = HttpClientOptions & {
  readonly observe: 'events';
};

type HttpClientResponseOptions = HttpClientOptions & {
  readonly observe: 'response';
};

type HttpClientObserveOptions = HttpClientOptions & {
  readonly observe?: 'body' | 'events' | 'response';
};

type AngularHttpParamValue = string | number | boolean | Array<string | number | boolean>;
type AngularHttpParamValueWithNullable = AngularHttpParamValue | null;

function filterParams(
  params: Record<string, unknown>,
  requiredNullableKeys?: ReadonlySet<string>,
  preserveRequiredNullables?: false,
  passthroughKeys?: undefined,
): Record<string, AngularHttpParamValue>;
function filterParams(
  params: Record<string, unknown>,
  requiredNullableKeys: ReadonlySet<string> | undefined,
  preserveRequiredNullables: true,
  passthroughKeys?: undefined,
): Record<string, AngularHttpParamValueWithNullable>;
function filterParams(
  params: Record<string, unknown>,
  requiredNullableKeys: ReadonlySet<string> | undefined,
  preserveRequiredNullables: boolean | undefined,
  passthroughKeys: ReadonlySet<string>,
): Record<string, unknown>;
function filterParams(
  params: Record<string, unknown>,
  requiredNullableKeys: ReadonlySet<string> = new Set(),
  preserveRequiredNullables = false,
  passthroughKeys: ReadonlySet<string> = new Set(),
): Record<string, unknown> {
  const filteredParams: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(params)) {
    if (passthroughKeys.has(key)) {
      if (value !== undefined) {
        filteredParams[key] = value;
      }
      continue;
    }
    if (Array.isArray(value)) {
      const filtered = value
        .filter(
          (item) =>
            item != null &&
            (typeof item === 'string' ||
              typeof item === 'number' ||
              typeof item === 'boolean' ||
              (item instanceof Date && !Number.isNaN(item.getTime()))),
        )
        .map((item) => (item instanceof Date ? item.toISOString() : item)) as Array<
        string | number | boolean
      >;
      if (filtered.length) {
        filteredParams[key] = filtered;
      }
    } else if (value === null && requiredNullableKeys.has(key)) {
      // With a paramsSerializer (preserveRequiredNullables) the literal null
      // is passed through for it to consume; without one, emit an empty
      // string so the required key still reaches the wire as `?key=`
      // instead of being silently dropped. See #3712.
      filteredParams[key] = preserveRequiredNullables ? null : '';
    } else if (value instanceof Date && !Number.isNaN(value.getTime())) {
      // useDates produces Date query params; serialize to ISO so they reach
      // the wire instead of being dropped by the primitive check below. See #3856.
      filteredParams[key] = value.toISOString();
    } else if (
      value != null &&
      (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    ) {
      filteredParams[key] = value;
    }
  }
  return filteredParams;
}

@Injectable({ providedIn: 'root' })
export class ProjectsService {
  private readonly http = inject(HttpClient);
  projectsList<TData = ListedProjectView[]>(options?: HttpClientBodyOptions): Observable<TData>;
  projectsList<TData = ListedProjectView[]>(
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  projectsList<TData = ListedProjectView[]>(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  projectsList<TData = ListedProjectView[]>(
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/projects`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/projects`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/projects`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  projectsBegin<TData = ProjectView>(
    beginProject: BeginProject,
    headers?: ProjectsBeginHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  projectsBegin<TData = ProjectView>(
    beginProject: BeginProject,
    headers?: ProjectsBeginHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  projectsBegin<TData = ProjectView>(
    beginProject: BeginProject,
    headers?: ProjectsBeginHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  projectsBegin<TData = ProjectView>(
    beginProject: BeginProject,
    headers?: ProjectsBeginHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(`/api/projects`, beginProject, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        headers: { ...headers, ...options?.headers },
      });
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(`/api/projects`, beginProject, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        headers: { ...headers, ...options?.headers },
      });
    }

    return this.http.post<TData>(`/api/projects`, beginProject, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      headers: { ...headers, ...options?.headers },
    });
  }
  projectsRead<TData = ProjectView>(id: string, options?: HttpClientBodyOptions): Observable<TData>;
  projectsRead<TData = ProjectView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  projectsRead<TData = ProjectView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  projectsRead<TData = ProjectView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  projectsChange<TData = ProjectView>(
    id: string,
    saveProject: SaveProject,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  projectsChange<TData = ProjectView>(
    id: string,
    saveProject: SaveProject,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  projectsChange<TData = ProjectView>(
    id: string,
    saveProject: SaveProject,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  projectsChange<TData = ProjectView>(
    id: string,
    saveProject: SaveProject,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(`/api/projects/${encodeURIComponent(String(id))}`, saveProject, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(`/api/projects/${encodeURIComponent(String(id))}`, saveProject, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.put<TData>(`/api/projects/${encodeURIComponent(String(id))}`, saveProject, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  projectsColleagues<TData = ColleagueView[]>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  projectsColleagues<TData = ColleagueView[]>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  projectsColleagues<TData = ColleagueView[]>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  projectsColleagues<TData = ColleagueView[]>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/colleagues`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/colleagues`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/colleagues`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  projectsRelate<TData = ProjectView>(
    id: string,
    writeRelations: WriteRelations,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  projectsRelate<TData = ProjectView>(
    id: string,
    writeRelations: WriteRelations,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  projectsRelate<TData = ProjectView>(
    id: string,
    writeRelations: WriteRelations,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  projectsRelate<TData = ProjectView>(
    id: string,
    writeRelations: WriteRelations,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/people`,
        writeRelations,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/people`,
        writeRelations,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/people`,
      writeRelations,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  projectsPlace<TData = ProjectView>(
    id: string,
    writeUnits: WriteUnits,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  projectsPlace<TData = ProjectView>(
    id: string,
    writeUnits: WriteUnits,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  projectsPlace<TData = ProjectView>(
    id: string,
    writeUnits: WriteUnits,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  projectsPlace<TData = ProjectView>(
    id: string,
    writeUnits: WriteUnits,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/units`,
        writeUnits,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/units`,
        writeUnits,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/units`,
      writeUnits,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  decisionsList<TData = ProjectDecisionsView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  decisionsList<TData = ProjectDecisionsView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  decisionsList<TData = ProjectDecisionsView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  decisionsList<TData = ProjectDecisionsView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/decisions`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/decisions`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/decisions`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  decisionsAdd<TData = ProjectDecisionsView>(
    id: string,
    writeDecision: WriteDecision,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  decisionsAdd<TData = ProjectDecisionsView>(
    id: string,
    writeDecision: WriteDecision,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  decisionsAdd<TData = ProjectDecisionsView>(
    id: string,
    writeDecision: WriteDecision,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  decisionsAdd<TData = ProjectDecisionsView>(
    id: string,
    writeDecision: WriteDecision,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/decisions`,
        writeDecision,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/decisions`,
        writeDecision,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/decisions`,
      writeDecision,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  decisionsRecord<TData = DecisionRecordView>(
    id: string,
    decision: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  decisionsRecord<TData = DecisionRecordView>(
    id: string,
    decision: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  decisionsRecord<TData = DecisionRecordView>(
    id: string,
    decision: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  decisionsRecord<TData = DecisionRecordView>(
    id: string,
    decision: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/decisions/${encodeURIComponent(String(decision))}/record`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/decisions/${encodeURIComponent(String(decision))}/record`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.get<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/decisions/${encodeURIComponent(String(decision))}/record`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  decisionsChange<TData = ProjectDecisionsView>(
    id: string,
    decision: string,
    writeDecision: WriteDecision,
    headers: DecisionsChangeHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  decisionsChange<TData = ProjectDecisionsView>(
    id: string,
    decision: string,
    writeDecision: WriteDecision,
    headers: DecisionsChangeHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  decisionsChange<TData = ProjectDecisionsView>(
    id: string,
    decision: string,
    writeDecision: WriteDecision,
    headers: DecisionsChangeHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  decisionsChange<TData = ProjectDecisionsView>(
    id: string,
    decision: string,
    writeDecision: WriteDecision,
    headers: DecisionsChangeHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/decisions/${encodeURIComponent(String(decision))}`,
        writeDecision,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/decisions/${encodeURIComponent(String(decision))}`,
        writeDecision,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/decisions/${encodeURIComponent(String(decision))}`,
      writeDecision,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  decisionsRemove<TData = ProjectDecisionsView>(
    id: string,
    decision: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  decisionsRemove<TData = ProjectDecisionsView>(
    id: string,
    decision: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  decisionsRemove<TData = ProjectDecisionsView>(
    id: string,
    decision: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  decisionsRemove<TData = ProjectDecisionsView>(
    id: string,
    decision: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/decisions/${encodeURIComponent(String(decision))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/decisions/${encodeURIComponent(String(decision))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.delete<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/decisions/${encodeURIComponent(String(decision))}`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  decisionsDecide<TData = ProjectDecisionsView>(
    id: string,
    decision: string,
    makeDecision: MakeDecision,
    headers: DecisionsDecideHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  decisionsDecide<TData = ProjectDecisionsView>(
    id: string,
    decision: string,
    makeDecision: MakeDecision,
    headers: DecisionsDecideHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  decisionsDecide<TData = ProjectDecisionsView>(
    id: string,
    decision: string,
    makeDecision: MakeDecision,
    headers: DecisionsDecideHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  decisionsDecide<TData = ProjectDecisionsView>(
    id: string,
    decision: string,
    makeDecision: MakeDecision,
    headers: DecisionsDecideHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/decisions/${encodeURIComponent(String(decision))}/outcome`,
        makeDecision,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/decisions/${encodeURIComponent(String(decision))}/outcome`,
        makeDecision,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.post<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/decisions/${encodeURIComponent(String(decision))}/outcome`,
      makeDecision,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  talkHistory<TData = ProjectChangesView>(
    id: string,
    params?: TalkHistoryParams,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  talkHistory<TData = ProjectChangesView>(
    id: string,
    params?: TalkHistoryParams,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  talkHistory<TData = ProjectChangesView>(
    id: string,
    params?: TalkHistoryParams,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  talkHistory<TData = ProjectChangesView>(
    id: string,
    params?: TalkHistoryParams,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({ ...params, ...options?.params }, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/history`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/history`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,
      });
    }

    return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/history`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      params: filteredParams,
    });
  }
  talkComments<TData = ProjectCommentView[]>(
    id: string,
    params?: TalkCommentsParams,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  talkComments<TData = ProjectCommentView[]>(
    id: string,
    params?: TalkCommentsParams,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  talkComments<TData = ProjectCommentView[]>(
    id: string,
    params?: TalkCommentsParams,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  talkComments<TData = ProjectCommentView[]>(
    id: string,
    params?: TalkCommentsParams,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({ ...params, ...options?.params }, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/comments`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/comments`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,
      });
    }

    return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/comments`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      params: filteredParams,
    });
  }
  talkSay<TData = ProjectCommentView[]>(
    id: string,
    writeProjectComment: WriteProjectComment,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  talkSay<TData = ProjectCommentView[]>(
    id: string,
    writeProjectComment: WriteProjectComment,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  talkSay<TData = ProjectCommentView[]>(
    id: string,
    writeProjectComment: WriteProjectComment,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  talkSay<TData = ProjectCommentView[]>(
    id: string,
    writeProjectComment: WriteProjectComment,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/comments`,
        writeProjectComment,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/comments`,
        writeProjectComment,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/comments`,
      writeProjectComment,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  talkSettle<TData = ProjectCommentView[]>(
    id: string,
    comment: string,
    settleComment: SettleComment,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  talkSettle<TData = ProjectCommentView[]>(
    id: string,
    comment: string,
    settleComment: SettleComment,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  talkSettle<TData = ProjectCommentView[]>(
    id: string,
    comment: string,
    settleComment: SettleComment,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  talkSettle<TData = ProjectCommentView[]>(
    id: string,
    comment: string,
    settleComment: SettleComment,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/comments/${encodeURIComponent(String(comment))}`,
        settleComment,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/comments/${encodeURIComponent(String(comment))}`,
        settleComment,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/comments/${encodeURIComponent(String(comment))}`,
      settleComment,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  talkRemove<TData = void>(
    id: string,
    comment: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  talkRemove<TData = void>(
    id: string,
    comment: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  talkRemove<TData = void>(
    id: string,
    comment: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  talkRemove<TData = void>(
    id: string,
    comment: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/comments/${encodeURIComponent(String(comment))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/comments/${encodeURIComponent(String(comment))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.delete<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/comments/${encodeURIComponent(String(comment))}`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  whyRead<TData = WhyView>(id: string, options?: HttpClientBodyOptions): Observable<TData>;
  whyRead<TData = WhyView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  whyRead<TData = WhyView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  whyRead<TData = WhyView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/why`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/why`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/why`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  whySave<TData = WhyView>(
    id: string,
    saveWhy: SaveWhy,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  whySave<TData = WhyView>(
    id: string,
    saveWhy: SaveWhy,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  whySave<TData = WhyView>(
    id: string,
    saveWhy: SaveWhy,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  whySave<TData = WhyView>(
    id: string,
    saveWhy: SaveWhy,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(`/api/projects/${encodeURIComponent(String(id))}/why`, saveWhy, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(`/api/projects/${encodeURIComponent(String(id))}/why`, saveWhy, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.put<TData>(`/api/projects/${encodeURIComponent(String(id))}/why`, saveWhy, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  projectSharingRead<TData = SharingView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  projectSharingRead<TData = SharingView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  projectSharingRead<TData = SharingView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  projectSharingRead<TData = SharingView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/sharing`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/sharing`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/sharing`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  projectSharingSave<TData = SharingView>(
    id: string,
    saveSharing: SaveSharing,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  projectSharingSave<TData = SharingView>(
    id: string,
    saveSharing: SaveSharing,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  projectSharingSave<TData = SharingView>(
    id: string,
    saveSharing: SaveSharing,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  projectSharingSave<TData = SharingView>(
    id: string,
    saveSharing: SaveSharing,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/sharing`,
        saveSharing,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/sharing`,
        saveSharing,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/sharing`,
      saveSharing,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  projectSharingShare<TData = SharingView>(
    id: string,
    shareProject: ShareProject,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  projectSharingShare<TData = SharingView>(
    id: string,
    shareProject: ShareProject,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  projectSharingShare<TData = SharingView>(
    id: string,
    shareProject: ShareProject,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  projectSharingShare<TData = SharingView>(
    id: string,
    shareProject: ShareProject,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/sharing/shown`,
        shareProject,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/sharing/shown`,
        shareProject,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/sharing/shown`,
      shareProject,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  projectSharingWithdraw<TData = SharingView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  projectSharingWithdraw<TData = SharingView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  projectSharingWithdraw<TData = SharingView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  projectSharingWithdraw<TData = SharingView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/sharing/shown`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/sharing/shown`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.delete<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/sharing/shown`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  outsideRead<TData = OutsideView>(id: string, options?: HttpClientBodyOptions): Observable<TData>;
  outsideRead<TData = OutsideView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  outsideRead<TData = OutsideView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  outsideRead<TData = OutsideView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/outside`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/outside`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/outside`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  projectMoneyRead<TData = ProjectMoneyView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  projectMoneyRead<TData = ProjectMoneyView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  projectMoneyRead<TData = ProjectMoneyView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  projectMoneyRead<TData = ProjectMoneyView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/money`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/money`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/money`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  businessCaseRead<TData = BusinessCaseView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  businessCaseRead<TData = BusinessCaseView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  businessCaseRead<TData = BusinessCaseView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  businessCaseRead<TData = BusinessCaseView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/business-case`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/business-case`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/business-case`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  businessCaseSettings<TData = BusinessCaseView>(
    id: string,
    saveBusinessCaseSettings: SaveBusinessCaseSettings,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  businessCaseSettings<TData = BusinessCaseView>(
    id: string,
    saveBusinessCaseSettings: SaveBusinessCaseSettings,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  businessCaseSettings<TData = BusinessCaseView>(
    id: string,
    saveBusinessCaseSettings: SaveBusinessCaseSettings,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  businessCaseSettings<TData = BusinessCaseView>(
    id: string,
    saveBusinessCaseSettings: SaveBusinessCaseSettings,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/business-case/settings`,
        saveBusinessCaseSettings,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/business-case/settings`,
        saveBusinessCaseSettings,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/business-case/settings`,
      saveBusinessCaseSettings,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  businessCaseSaveLines<TData = BusinessCaseView>(
    id: string,
    saveBusinessCaseLines: SaveBusinessCaseLines,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  businessCaseSaveLines<TData = BusinessCaseView>(
    id: string,
    saveBusinessCaseLines: SaveBusinessCaseLines,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  businessCaseSaveLines<TData = BusinessCaseView>(
    id: string,
    saveBusinessCaseLines: SaveBusinessCaseLines,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  businessCaseSaveLines<TData = BusinessCaseView>(
    id: string,
    saveBusinessCaseLines: SaveBusinessCaseLines,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/business-case/lines`,
        saveBusinessCaseLines,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/business-case/lines`,
        saveBusinessCaseLines,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/business-case/lines`,
      saveBusinessCaseLines,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  businessCaseOrder<TData = BusinessCaseView>(
    id: string,
    orderBusinessCaseLines: OrderBusinessCaseLines,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  businessCaseOrder<TData = BusinessCaseView>(
    id: string,
    orderBusinessCaseLines: OrderBusinessCaseLines,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  businessCaseOrder<TData = BusinessCaseView>(
    id: string,
    orderBusinessCaseLines: OrderBusinessCaseLines,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  businessCaseOrder<TData = BusinessCaseView>(
    id: string,
    orderBusinessCaseLines: OrderBusinessCaseLines,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/business-case/order`,
        orderBusinessCaseLines,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/business-case/order`,
        orderBusinessCaseLines,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/business-case/order`,
      orderBusinessCaseLines,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  businessCaseSaveLine<TData = BusinessCaseView>(
    id: string,
    line: string,
    saveBusinessCaseLine: SaveBusinessCaseLine,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  businessCaseSaveLine<TData = BusinessCaseView>(
    id: string,
    line: string,
    saveBusinessCaseLine: SaveBusinessCaseLine,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  businessCaseSaveLine<TData = BusinessCaseView>(
    id: string,
    line: string,
    saveBusinessCaseLine: SaveBusinessCaseLine,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  businessCaseSaveLine<TData = BusinessCaseView>(
    id: string,
    line: string,
    saveBusinessCaseLine: SaveBusinessCaseLine,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/business-case/lines/${encodeURIComponent(String(line))}`,
        saveBusinessCaseLine,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/business-case/lines/${encodeURIComponent(String(line))}`,
        saveBusinessCaseLine,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/business-case/lines/${encodeURIComponent(String(line))}`,
      saveBusinessCaseLine,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  businessCaseRemoveLine<TData = BusinessCaseView>(
    id: string,
    line: string,
    headers: BusinessCaseRemoveLineHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  businessCaseRemoveLine<TData = BusinessCaseView>(
    id: string,
    line: string,
    headers: BusinessCaseRemoveLineHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  businessCaseRemoveLine<TData = BusinessCaseView>(
    id: string,
    line: string,
    headers: BusinessCaseRemoveLineHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  businessCaseRemoveLine<TData = BusinessCaseView>(
    id: string,
    line: string,
    headers: BusinessCaseRemoveLineHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/business-case/lines/${encodeURIComponent(String(line))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/business-case/lines/${encodeURIComponent(String(line))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.delete<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/business-case/lines/${encodeURIComponent(String(line))}`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  businessCaseOpen<TData = void>(
    id: string,
    line: string,
    openBusinessCaseLine: OpenBusinessCaseLine,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  businessCaseOpen<TData = void>(
    id: string,
    line: string,
    openBusinessCaseLine: OpenBusinessCaseLine,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  businessCaseOpen<TData = void>(
    id: string,
    line: string,
    openBusinessCaseLine: OpenBusinessCaseLine,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  businessCaseOpen<TData = void>(
    id: string,
    line: string,
    openBusinessCaseLine: OpenBusinessCaseLine,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/business-case/lines/${encodeURIComponent(String(line))}/presence`,
        openBusinessCaseLine,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/business-case/lines/${encodeURIComponent(String(line))}/presence`,
        openBusinessCaseLine,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/business-case/lines/${encodeURIComponent(String(line))}/presence`,
      openBusinessCaseLine,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  businessCaseLock<TData = BusinessCaseView>(
    id: string,
    lockBusinessCase: LockBusinessCase,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  businessCaseLock<TData = BusinessCaseView>(
    id: string,
    lockBusinessCase: LockBusinessCase,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  businessCaseLock<TData = BusinessCaseView>(
    id: string,
    lockBusinessCase: LockBusinessCase,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  businessCaseLock<TData = BusinessCaseView>(
    id: string,
    lockBusinessCase: LockBusinessCase,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/business-case/versions`,
        lockBusinessCase,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/business-case/versions`,
        lockBusinessCase,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/business-case/versions`,
      lockBusinessCase,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  businessCaseVersion<TData = BusinessCaseContentView>(
    id: string,
    number: number,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  businessCaseVersion<TData = BusinessCaseContentView>(
    id: string,
    number: number,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  businessCaseVersion<TData = BusinessCaseContentView>(
    id: string,
    number: number,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  businessCaseVersion<TData = BusinessCaseContentView>(
    id: string,
    number: number,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/business-case/versions/${encodeURIComponent(String(number))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/business-case/versions/${encodeURIComponent(String(number))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.get<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/business-case/versions/${encodeURIComponent(String(number))}`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  caseFilesWorkbook(id: string, options?: HttpClientBodyOptions): Observable<Blob>;
  caseFilesWorkbook(id: string, options?: HttpClientEventOptions): Observable<HttpEvent<Blob>>;
  caseFilesWorkbook(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<Blob>>;
  caseFilesWorkbook(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    if (options?.observe === 'events') {
      return this.http.get(`/api/projects/${encodeURIComponent(String(id))}/business-case.xlsx`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(`/api/projects/${encodeURIComponent(String(id))}/business-case.xlsx`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(`/api/projects/${encodeURIComponent(String(id))}/business-case.xlsx`, {
      responseType: 'blob',
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    }) as Observable<Blob>;
  }
  caseFilesSummary(id: string, options?: HttpClientBodyOptions): Observable<Blob>;
  caseFilesSummary(id: string, options?: HttpClientEventOptions): Observable<HttpEvent<Blob>>;
  caseFilesSummary(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<Blob>>;
  caseFilesSummary(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    if (options?.observe === 'events') {
      return this.http.get(`/api/projects/${encodeURIComponent(String(id))}/business-case.docx`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(`/api/projects/${encodeURIComponent(String(id))}/business-case.docx`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(`/api/projects/${encodeURIComponent(String(id))}/business-case.docx`, {
      responseType: 'blob',
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    }) as Observable<Blob>;
  }
  caseFilesPreview<TData = BusinessCaseFileView>(
    id: string,
    caseFilesPreviewBody: Blob,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  caseFilesPreview<TData = BusinessCaseFileView>(
    id: string,
    caseFilesPreviewBody: Blob,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  caseFilesPreview<TData = BusinessCaseFileView>(
    id: string,
    caseFilesPreviewBody: Blob,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  caseFilesPreview<TData = BusinessCaseFileView>(
    id: string,
    caseFilesPreviewBody: Blob,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/business-case/file`,
        caseFilesPreviewBody,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/business-case/file`,
        caseFilesPreviewBody,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/business-case/file`,
      caseFilesPreviewBody,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
}
