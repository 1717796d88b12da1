/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type {
  ReadinessChangeActionHeaders,
  ReadinessChangeMeetingHeaders,
  ReadinessView,
  SaveReadiness,
  WriteInvolvement,
  WriteReadinessAction,
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

@Injectable({ providedIn: 'root' })
export class ProjectReadinessService {
  private readonly http = inject(HttpClient);
  readinessRead<TData = ReadinessView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  readinessRead<TData = ReadinessView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  readinessRead<TData = ReadinessView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  readinessRead<TData = ReadinessView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/readiness`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/readiness`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/readiness`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  readinessSave<TData = ReadinessView>(
    id: string,
    saveReadiness: SaveReadiness,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  readinessSave<TData = ReadinessView>(
    id: string,
    saveReadiness: SaveReadiness,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  readinessSave<TData = ReadinessView>(
    id: string,
    saveReadiness: SaveReadiness,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  readinessSave<TData = ReadinessView>(
    id: string,
    saveReadiness: SaveReadiness,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/readiness`,
        saveReadiness,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/readiness`,
        saveReadiness,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/readiness`,
      saveReadiness,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  readinessAddMeeting<TData = ReadinessView>(
    id: string,
    writeInvolvement: WriteInvolvement,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  readinessAddMeeting<TData = ReadinessView>(
    id: string,
    writeInvolvement: WriteInvolvement,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  readinessAddMeeting<TData = ReadinessView>(
    id: string,
    writeInvolvement: WriteInvolvement,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  readinessAddMeeting<TData = ReadinessView>(
    id: string,
    writeInvolvement: WriteInvolvement,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/readiness/meetings`,
        writeInvolvement,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/readiness/meetings`,
        writeInvolvement,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/readiness/meetings`,
      writeInvolvement,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  readinessChangeMeeting<TData = ReadinessView>(
    id: string,
    task: string,
    writeInvolvement: WriteInvolvement,
    headers: ReadinessChangeMeetingHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  readinessChangeMeeting<TData = ReadinessView>(
    id: string,
    task: string,
    writeInvolvement: WriteInvolvement,
    headers: ReadinessChangeMeetingHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  readinessChangeMeeting<TData = ReadinessView>(
    id: string,
    task: string,
    writeInvolvement: WriteInvolvement,
    headers: ReadinessChangeMeetingHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  readinessChangeMeeting<TData = ReadinessView>(
    id: string,
    task: string,
    writeInvolvement: WriteInvolvement,
    headers: ReadinessChangeMeetingHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/readiness/meetings/${encodeURIComponent(String(task))}`,
        writeInvolvement,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/readiness/meetings/${encodeURIComponent(String(task))}`,
        writeInvolvement,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/readiness/meetings/${encodeURIComponent(String(task))}`,
      writeInvolvement,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  readinessRemoveMeeting<TData = ReadinessView>(
    id: string,
    task: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  readinessRemoveMeeting<TData = ReadinessView>(
    id: string,
    task: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  readinessRemoveMeeting<TData = ReadinessView>(
    id: string,
    task: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  readinessRemoveMeeting<TData = ReadinessView>(
    id: string,
    task: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/readiness/meetings/${encodeURIComponent(String(task))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/readiness/meetings/${encodeURIComponent(String(task))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.delete<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/readiness/meetings/${encodeURIComponent(String(task))}`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  readinessAddAction<TData = ReadinessView>(
    id: string,
    writeReadinessAction: WriteReadinessAction,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  readinessAddAction<TData = ReadinessView>(
    id: string,
    writeReadinessAction: WriteReadinessAction,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  readinessAddAction<TData = ReadinessView>(
    id: string,
    writeReadinessAction: WriteReadinessAction,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  readinessAddAction<TData = ReadinessView>(
    id: string,
    writeReadinessAction: WriteReadinessAction,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/readiness/actions`,
        writeReadinessAction,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/readiness/actions`,
        writeReadinessAction,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/readiness/actions`,
      writeReadinessAction,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  readinessChangeAction<TData = ReadinessView>(
    id: string,
    task: string,
    writeReadinessAction: WriteReadinessAction,
    headers: ReadinessChangeActionHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  readinessChangeAction<TData = ReadinessView>(
    id: string,
    task: string,
    writeReadinessAction: WriteReadinessAction,
    headers: ReadinessChangeActionHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  readinessChangeAction<TData = ReadinessView>(
    id: string,
    task: string,
    writeReadinessAction: WriteReadinessAction,
    headers: ReadinessChangeActionHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  readinessChangeAction<TData = ReadinessView>(
    id: string,
    task: string,
    writeReadinessAction: WriteReadinessAction,
    headers: ReadinessChangeActionHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/readiness/actions/${encodeURIComponent(String(task))}`,
        writeReadinessAction,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/readiness/actions/${encodeURIComponent(String(task))}`,
        writeReadinessAction,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/readiness/actions/${encodeURIComponent(String(task))}`,
      writeReadinessAction,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  readinessRemoveAction<TData = ReadinessView>(
    id: string,
    task: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  readinessRemoveAction<TData = ReadinessView>(
    id: string,
    task: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  readinessRemoveAction<TData = ReadinessView>(
    id: string,
    task: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  readinessRemoveAction<TData = ReadinessView>(
    id: string,
    task: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/readiness/actions/${encodeURIComponent(String(task))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/readiness/actions/${encodeURIComponent(String(task))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.delete<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/readiness/actions/${encodeURIComponent(String(task))}`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
}
