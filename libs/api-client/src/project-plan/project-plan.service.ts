/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type {
  PlanBack,
  PlanChangeTaskHeaders,
  PlanTickTaskHeaders,
  ProjectPlanView,
  SavePlan,
  TickTask,
  WritePlanTask,
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
export class ProjectPlanService {
  private readonly http = inject(HttpClient);
  planRead<TData = ProjectPlanView>(id: string, options?: HttpClientBodyOptions): Observable<TData>;
  planRead<TData = ProjectPlanView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  planRead<TData = ProjectPlanView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  planRead<TData = ProjectPlanView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/plan`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/plan`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/plan`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  planSave<TData = ProjectPlanView>(
    id: string,
    savePlan: SavePlan,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  planSave<TData = ProjectPlanView>(
    id: string,
    savePlan: SavePlan,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  planSave<TData = ProjectPlanView>(
    id: string,
    savePlan: SavePlan,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  planSave<TData = ProjectPlanView>(
    id: string,
    savePlan: SavePlan,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/plan`,
        savePlan,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/plan`,
        savePlan,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(`/api/projects/${encodeURIComponent(String(id))}/plan`, savePlan, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  planBack<TData = ProjectPlanView>(
    id: string,
    planBackBody: PlanBack,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  planBack<TData = ProjectPlanView>(
    id: string,
    planBackBody: PlanBack,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  planBack<TData = ProjectPlanView>(
    id: string,
    planBackBody: PlanBack,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  planBack<TData = ProjectPlanView>(
    id: string,
    planBackBody: PlanBack,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/plan/back`,
        planBackBody,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/plan/back`,
        planBackBody,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/plan/back`,
      planBackBody,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  planAddTask<TData = ProjectPlanView>(
    id: string,
    writePlanTask: WritePlanTask,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  planAddTask<TData = ProjectPlanView>(
    id: string,
    writePlanTask: WritePlanTask,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  planAddTask<TData = ProjectPlanView>(
    id: string,
    writePlanTask: WritePlanTask,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  planAddTask<TData = ProjectPlanView>(
    id: string,
    writePlanTask: WritePlanTask,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/plan/tasks`,
        writePlanTask,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/plan/tasks`,
        writePlanTask,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/plan/tasks`,
      writePlanTask,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  planChangeTask<TData = ProjectPlanView>(
    id: string,
    task: string,
    writePlanTask: WritePlanTask,
    headers: PlanChangeTaskHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  planChangeTask<TData = ProjectPlanView>(
    id: string,
    task: string,
    writePlanTask: WritePlanTask,
    headers: PlanChangeTaskHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  planChangeTask<TData = ProjectPlanView>(
    id: string,
    task: string,
    writePlanTask: WritePlanTask,
    headers: PlanChangeTaskHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  planChangeTask<TData = ProjectPlanView>(
    id: string,
    task: string,
    writePlanTask: WritePlanTask,
    headers: PlanChangeTaskHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/plan/tasks/${encodeURIComponent(String(task))}`,
        writePlanTask,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/plan/tasks/${encodeURIComponent(String(task))}`,
        writePlanTask,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/plan/tasks/${encodeURIComponent(String(task))}`,
      writePlanTask,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  planRemoveTask<TData = ProjectPlanView>(
    id: string,
    task: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  planRemoveTask<TData = ProjectPlanView>(
    id: string,
    task: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  planRemoveTask<TData = ProjectPlanView>(
    id: string,
    task: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  planRemoveTask<TData = ProjectPlanView>(
    id: string,
    task: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/plan/tasks/${encodeURIComponent(String(task))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/plan/tasks/${encodeURIComponent(String(task))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.delete<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/plan/tasks/${encodeURIComponent(String(task))}`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  planTickTask<TData = ProjectPlanView>(
    id: string,
    task: string,
    tickTask: TickTask,
    headers: PlanTickTaskHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  planTickTask<TData = ProjectPlanView>(
    id: string,
    task: string,
    tickTask: TickTask,
    headers: PlanTickTaskHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  planTickTask<TData = ProjectPlanView>(
    id: string,
    task: string,
    tickTask: TickTask,
    headers: PlanTickTaskHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  planTickTask<TData = ProjectPlanView>(
    id: string,
    task: string,
    tickTask: TickTask,
    headers: PlanTickTaskHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/plan/tasks/${encodeURIComponent(String(task))}/done`,
        tickTask,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/plan/tasks/${encodeURIComponent(String(task))}/done`,
        tickTask,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/plan/tasks/${encodeURIComponent(String(task))}/done`,
      tickTask,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
}
