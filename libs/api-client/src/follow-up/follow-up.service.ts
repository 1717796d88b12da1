/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type {
  AcceptHandover,
  AddExperience,
  AddHandoverItems,
  BenefitsReportView,
  CaseBecameView,
  ClosingReportView,
  ExperienceChangeHeaders,
  ExperienceLessonView,
  FollowUpChangeHeaders,
  FollowUpMineParams,
  FollowUpRecordParams,
  FollowUpReportsAllParams,
  FollowUpReportsOneParams,
  FollowUpReportsWriteAllParams,
  FollowUpReportsWriteOneParams,
  FollowUpView,
  HandoverAcceptHeaders,
  HandoverChangeHeaders,
  HandoverRetractHeaders,
  HandoverView,
  MeasuringView,
  ProjectExperienceView,
  RecordMeasurement,
  SaveCaseActual,
  SaveFollowUp,
  SaveHandover,
  WriteCriterion,
  WriteExperience,
  WriteHandoverItem,
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
export class FollowUpService {
  private readonly http = inject(HttpClient);
  followUpRead<TData = FollowUpView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  followUpRead<TData = FollowUpView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  followUpRead<TData = FollowUpView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  followUpRead<TData = FollowUpView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/follow-up`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/follow-up`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/follow-up`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  followUpSave<TData = FollowUpView>(
    id: string,
    saveFollowUp: SaveFollowUp,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  followUpSave<TData = FollowUpView>(
    id: string,
    saveFollowUp: SaveFollowUp,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  followUpSave<TData = FollowUpView>(
    id: string,
    saveFollowUp: SaveFollowUp,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  followUpSave<TData = FollowUpView>(
    id: string,
    saveFollowUp: SaveFollowUp,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/follow-up`,
        saveFollowUp,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/follow-up`,
        saveFollowUp,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/follow-up`,
      saveFollowUp,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  followUpAdd<TData = FollowUpView>(
    id: string,
    writeCriterion: WriteCriterion,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  followUpAdd<TData = FollowUpView>(
    id: string,
    writeCriterion: WriteCriterion,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  followUpAdd<TData = FollowUpView>(
    id: string,
    writeCriterion: WriteCriterion,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  followUpAdd<TData = FollowUpView>(
    id: string,
    writeCriterion: WriteCriterion,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/criteria`,
        writeCriterion,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/criteria`,
        writeCriterion,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/criteria`,
      writeCriterion,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  followUpChange<TData = FollowUpView>(
    id: string,
    criterion: string,
    writeCriterion: WriteCriterion,
    headers: FollowUpChangeHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  followUpChange<TData = FollowUpView>(
    id: string,
    criterion: string,
    writeCriterion: WriteCriterion,
    headers: FollowUpChangeHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  followUpChange<TData = FollowUpView>(
    id: string,
    criterion: string,
    writeCriterion: WriteCriterion,
    headers: FollowUpChangeHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  followUpChange<TData = FollowUpView>(
    id: string,
    criterion: string,
    writeCriterion: WriteCriterion,
    headers: FollowUpChangeHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/criteria/${encodeURIComponent(String(criterion))}`,
        writeCriterion,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/criteria/${encodeURIComponent(String(criterion))}`,
        writeCriterion,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/criteria/${encodeURIComponent(String(criterion))}`,
      writeCriterion,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  followUpRemove<TData = FollowUpView>(
    id: string,
    criterion: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  followUpRemove<TData = FollowUpView>(
    id: string,
    criterion: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  followUpRemove<TData = FollowUpView>(
    id: string,
    criterion: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  followUpRemove<TData = FollowUpView>(
    id: string,
    criterion: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/criteria/${encodeURIComponent(String(criterion))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/criteria/${encodeURIComponent(String(criterion))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.delete<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/criteria/${encodeURIComponent(String(criterion))}`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  followUpMine<TData = MeasuringView>(
    params?: FollowUpMineParams,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  followUpMine<TData = MeasuringView>(
    params?: FollowUpMineParams,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  followUpMine<TData = MeasuringView>(
    params?: FollowUpMineParams,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  followUpMine<TData = MeasuringView>(
    params?: FollowUpMineParams,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({ ...params, ...options?.params }, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/measuring`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/measuring`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,
      });
    }

    return this.http.get<TData>(`/api/measuring`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      params: filteredParams,
    });
  }
  followUpRecord<TData = MeasuringView>(
    recordMeasurement: RecordMeasurement,
    params?: FollowUpRecordParams,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  followUpRecord<TData = MeasuringView>(
    recordMeasurement: RecordMeasurement,
    params?: FollowUpRecordParams,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  followUpRecord<TData = MeasuringView>(
    recordMeasurement: RecordMeasurement,
    params?: FollowUpRecordParams,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  followUpRecord<TData = MeasuringView>(
    recordMeasurement: RecordMeasurement,
    params?: FollowUpRecordParams,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({ ...params, ...options?.params }, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.post<TData>(`/api/measuring`, recordMeasurement, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,
      });
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(`/api/measuring`, recordMeasurement, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,
      });
    }

    return this.http.post<TData>(`/api/measuring`, recordMeasurement, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      params: filteredParams,
    });
  }
  followUpRemoveMeasurement<TData = void>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  followUpRemoveMeasurement<TData = void>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  followUpRemoveMeasurement<TData = void>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  followUpRemoveMeasurement<TData = void>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
        `/api/criterion-measurements/${encodeURIComponent(String(id))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
        `/api/criterion-measurements/${encodeURIComponent(String(id))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.delete<TData>(
      `/api/criterion-measurements/${encodeURIComponent(String(id))}`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  becameRead<TData = CaseBecameView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  becameRead<TData = CaseBecameView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  becameRead<TData = CaseBecameView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  becameRead<TData = CaseBecameView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/became`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/became`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/became`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  becameSave<TData = CaseBecameView>(
    id: string,
    line: string,
    saveCaseActual: SaveCaseActual,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  becameSave<TData = CaseBecameView>(
    id: string,
    line: string,
    saveCaseActual: SaveCaseActual,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  becameSave<TData = CaseBecameView>(
    id: string,
    line: string,
    saveCaseActual: SaveCaseActual,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  becameSave<TData = CaseBecameView>(
    id: string,
    line: string,
    saveCaseActual: SaveCaseActual,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/became/${encodeURIComponent(String(line))}`,
        saveCaseActual,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/became/${encodeURIComponent(String(line))}`,
        saveCaseActual,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/became/${encodeURIComponent(String(line))}`,
      saveCaseActual,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  becameRemove<TData = CaseBecameView>(
    id: string,
    line: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  becameRemove<TData = CaseBecameView>(
    id: string,
    line: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  becameRemove<TData = CaseBecameView>(
    id: string,
    line: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  becameRemove<TData = CaseBecameView>(
    id: string,
    line: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/became/${encodeURIComponent(String(line))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/became/${encodeURIComponent(String(line))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.delete<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/became/${encodeURIComponent(String(line))}`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  handoverRead<TData = HandoverView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  handoverRead<TData = HandoverView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  handoverRead<TData = HandoverView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  handoverRead<TData = HandoverView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/handover`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/handover`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/handover`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  handoverSave<TData = HandoverView>(
    id: string,
    saveHandover: SaveHandover,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  handoverSave<TData = HandoverView>(
    id: string,
    saveHandover: SaveHandover,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  handoverSave<TData = HandoverView>(
    id: string,
    saveHandover: SaveHandover,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  handoverSave<TData = HandoverView>(
    id: string,
    saveHandover: SaveHandover,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/handover`,
        saveHandover,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/handover`,
        saveHandover,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/handover`,
      saveHandover,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  handoverAdd<TData = HandoverView>(
    id: string,
    addHandoverItems: AddHandoverItems,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  handoverAdd<TData = HandoverView>(
    id: string,
    addHandoverItems: AddHandoverItems,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  handoverAdd<TData = HandoverView>(
    id: string,
    addHandoverItems: AddHandoverItems,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  handoverAdd<TData = HandoverView>(
    id: string,
    addHandoverItems: AddHandoverItems,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/handover/items`,
        addHandoverItems,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/handover/items`,
        addHandoverItems,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/handover/items`,
      addHandoverItems,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  handoverChange<TData = HandoverView>(
    id: string,
    item: string,
    writeHandoverItem: WriteHandoverItem,
    headers: HandoverChangeHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  handoverChange<TData = HandoverView>(
    id: string,
    item: string,
    writeHandoverItem: WriteHandoverItem,
    headers: HandoverChangeHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  handoverChange<TData = HandoverView>(
    id: string,
    item: string,
    writeHandoverItem: WriteHandoverItem,
    headers: HandoverChangeHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  handoverChange<TData = HandoverView>(
    id: string,
    item: string,
    writeHandoverItem: WriteHandoverItem,
    headers: HandoverChangeHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/handover/items/${encodeURIComponent(String(item))}`,
        writeHandoverItem,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/handover/items/${encodeURIComponent(String(item))}`,
        writeHandoverItem,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/handover/items/${encodeURIComponent(String(item))}`,
      writeHandoverItem,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  handoverRemove<TData = HandoverView>(
    id: string,
    item: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  handoverRemove<TData = HandoverView>(
    id: string,
    item: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  handoverRemove<TData = HandoverView>(
    id: string,
    item: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  handoverRemove<TData = HandoverView>(
    id: string,
    item: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/handover/items/${encodeURIComponent(String(item))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/handover/items/${encodeURIComponent(String(item))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.delete<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/handover/items/${encodeURIComponent(String(item))}`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  handoverAccept<TData = HandoverView>(
    id: string,
    acceptHandover: AcceptHandover,
    headers: HandoverAcceptHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  handoverAccept<TData = HandoverView>(
    id: string,
    acceptHandover: AcceptHandover,
    headers: HandoverAcceptHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  handoverAccept<TData = HandoverView>(
    id: string,
    acceptHandover: AcceptHandover,
    headers: HandoverAcceptHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  handoverAccept<TData = HandoverView>(
    id: string,
    acceptHandover: AcceptHandover,
    headers: HandoverAcceptHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/handover/acceptance`,
        acceptHandover,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/handover/acceptance`,
        acceptHandover,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/handover/acceptance`,
      acceptHandover,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  handoverRetract<TData = HandoverView>(
    id: string,
    headers: HandoverRetractHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  handoverRetract<TData = HandoverView>(
    id: string,
    headers: HandoverRetractHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  handoverRetract<TData = HandoverView>(
    id: string,
    headers: HandoverRetractHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  handoverRetract<TData = HandoverView>(
    id: string,
    headers: HandoverRetractHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/handover/acceptance`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/handover/acceptance`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.delete<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/handover/acceptance`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  experienceList<TData = ProjectExperienceView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  experienceList<TData = ProjectExperienceView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  experienceList<TData = ProjectExperienceView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  experienceList<TData = ProjectExperienceView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/experience`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/experience`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/experience`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  experienceAdd<TData = ProjectExperienceView>(
    id: string,
    addExperience: AddExperience,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  experienceAdd<TData = ProjectExperienceView>(
    id: string,
    addExperience: AddExperience,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  experienceAdd<TData = ProjectExperienceView>(
    id: string,
    addExperience: AddExperience,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  experienceAdd<TData = ProjectExperienceView>(
    id: string,
    addExperience: AddExperience,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/experience`,
        addExperience,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/experience`,
        addExperience,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/experience`,
      addExperience,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  experienceChange<TData = ProjectExperienceView>(
    id: string,
    experience: string,
    writeExperience: WriteExperience,
    headers: ExperienceChangeHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  experienceChange<TData = ProjectExperienceView>(
    id: string,
    experience: string,
    writeExperience: WriteExperience,
    headers: ExperienceChangeHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  experienceChange<TData = ProjectExperienceView>(
    id: string,
    experience: string,
    writeExperience: WriteExperience,
    headers: ExperienceChangeHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  experienceChange<TData = ProjectExperienceView>(
    id: string,
    experience: string,
    writeExperience: WriteExperience,
    headers: ExperienceChangeHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/experience/${encodeURIComponent(String(experience))}`,
        writeExperience,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/experience/${encodeURIComponent(String(experience))}`,
        writeExperience,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/experience/${encodeURIComponent(String(experience))}`,
      writeExperience,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  experienceRemove<TData = ProjectExperienceView>(
    id: string,
    experience: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  experienceRemove<TData = ProjectExperienceView>(
    id: string,
    experience: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  experienceRemove<TData = ProjectExperienceView>(
    id: string,
    experience: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  experienceRemove<TData = ProjectExperienceView>(
    id: string,
    experience: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/experience/${encodeURIComponent(String(experience))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/experience/${encodeURIComponent(String(experience))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.delete<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/experience/${encodeURIComponent(String(experience))}`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  experienceTell<TData = ExperienceLessonView>(
    id: string,
    experience: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  experienceTell<TData = ExperienceLessonView>(
    id: string,
    experience: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  experienceTell<TData = ExperienceLessonView>(
    id: string,
    experience: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  experienceTell<TData = ExperienceLessonView>(
    id: string,
    experience: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/experience/${encodeURIComponent(String(experience))}/lesson`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/experience/${encodeURIComponent(String(experience))}/lesson`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/experience/${encodeURIComponent(String(experience))}/lesson`,
      undefined,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  followUpReportsAll<TData = BenefitsReportView>(
    params?: FollowUpReportsAllParams,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  followUpReportsAll<TData = BenefitsReportView>(
    params?: FollowUpReportsAllParams,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  followUpReportsAll<TData = BenefitsReportView>(
    params?: FollowUpReportsAllParams,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  followUpReportsAll<TData = BenefitsReportView>(
    params?: FollowUpReportsAllParams,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({ ...params, ...options?.params }, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/benefits-report`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/benefits-report`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,
      });
    }

    return this.http.get<TData>(`/api/benefits-report`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      params: filteredParams,
    });
  }
  followUpReportsWriteAll(
    params?: FollowUpReportsWriteAllParams,
    options?: HttpClientBodyOptions,
  ): Observable<Blob>;
  followUpReportsWriteAll(
    params?: FollowUpReportsWriteAllParams,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<Blob>>;
  followUpReportsWriteAll(
    params?: FollowUpReportsWriteAllParams,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<Blob>>;
  followUpReportsWriteAll(
    params?: FollowUpReportsWriteAllParams,
    options?: HttpClientObserveOptions,
  ): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    const filteredParams = filterParams({ ...params, ...options?.params }, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get(`/api/benefits-report.docx`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,
      }) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(`/api/benefits-report.docx`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,
      }) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(`/api/benefits-report.docx`, {
      responseType: 'blob',
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      params: filteredParams,
    }) as Observable<Blob>;
  }
  followUpReportsOne<TData = BenefitsReportView>(
    id: string,
    params?: FollowUpReportsOneParams,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  followUpReportsOne<TData = BenefitsReportView>(
    id: string,
    params?: FollowUpReportsOneParams,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  followUpReportsOne<TData = BenefitsReportView>(
    id: string,
    params?: FollowUpReportsOneParams,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  followUpReportsOne<TData = BenefitsReportView>(
    id: string,
    params?: FollowUpReportsOneParams,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({ ...params, ...options?.params }, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/benefits-report`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          params: filteredParams,
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/benefits-report`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          params: filteredParams,
        },
      );
    }

    return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/benefits-report`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      params: filteredParams,
    });
  }
  followUpReportsWriteOne(
    id: string,
    params?: FollowUpReportsWriteOneParams,
    options?: HttpClientBodyOptions,
  ): Observable<Blob>;
  followUpReportsWriteOne(
    id: string,
    params?: FollowUpReportsWriteOneParams,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<Blob>>;
  followUpReportsWriteOne(
    id: string,
    params?: FollowUpReportsWriteOneParams,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<Blob>>;
  followUpReportsWriteOne(
    id: string,
    params?: FollowUpReportsWriteOneParams,
    options?: HttpClientObserveOptions,
  ): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    const filteredParams = filterParams({ ...params, ...options?.params }, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get(`/api/projects/${encodeURIComponent(String(id))}/benefits-report.docx`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,
      }) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(`/api/projects/${encodeURIComponent(String(id))}/benefits-report.docx`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,
      }) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(`/api/projects/${encodeURIComponent(String(id))}/benefits-report.docx`, {
      responseType: 'blob',
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      params: filteredParams,
    }) as Observable<Blob>;
  }
  followUpReportsClosing<TData = ClosingReportView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  followUpReportsClosing<TData = ClosingReportView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  followUpReportsClosing<TData = ClosingReportView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  followUpReportsClosing<TData = ClosingReportView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/closing-report`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/closing-report`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/closing-report`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  followUpReportsWriteClosing(id: string, options?: HttpClientBodyOptions): Observable<Blob>;
  followUpReportsWriteClosing(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<Blob>>;
  followUpReportsWriteClosing(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<Blob>>;
  followUpReportsWriteClosing(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    if (options?.observe === 'events') {
      return this.http.get(`/api/projects/${encodeURIComponent(String(id))}/closing-report.docx`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(`/api/projects/${encodeURIComponent(String(id))}/closing-report.docx`, {
        responseType: 'blob',
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(`/api/projects/${encodeURIComponent(String(id))}/closing-report.docx`, {
      responseType: 'blob',
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    }) as Observable<Blob>;
  }
}
