/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type {
  AddStrategyGoal,
  ChangeStrategyGoal,
  ChosenGoalView,
  GoalsChangeHeaders,
  GoalsOverviewView,
  StrategyGoalView,
  WriteGoalDimensions,
  WriteProjectGoals,
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
export class StrategyGoalsService {
  private readonly http = inject(HttpClient);
  goalsList<TData = StrategyGoalView[]>(options?: HttpClientBodyOptions): Observable<TData>;
  goalsList<TData = StrategyGoalView[]>(
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  goalsList<TData = StrategyGoalView[]>(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  goalsList<TData = StrategyGoalView[]>(
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/strategy-goals`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/strategy-goals`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/strategy-goals`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  goalsAdd<TData = StrategyGoalView[]>(
    addStrategyGoal: AddStrategyGoal,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  goalsAdd<TData = StrategyGoalView[]>(
    addStrategyGoal: AddStrategyGoal,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  goalsAdd<TData = StrategyGoalView[]>(
    addStrategyGoal: AddStrategyGoal,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  goalsAdd<TData = StrategyGoalView[]>(
    addStrategyGoal: AddStrategyGoal,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(`/api/strategy-goals`, addStrategyGoal, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(`/api/strategy-goals`, addStrategyGoal, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.post<TData>(`/api/strategy-goals`, addStrategyGoal, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  goalsOverview<TData = GoalsOverviewView>(options?: HttpClientBodyOptions): Observable<TData>;
  goalsOverview<TData = GoalsOverviewView>(
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  goalsOverview<TData = GoalsOverviewView>(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  goalsOverview<TData = GoalsOverviewView>(
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/strategy-goals/overview`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/strategy-goals/overview`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/strategy-goals/overview`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  goalsChange<TData = GoalsOverviewView>(
    id: string,
    changeStrategyGoal: ChangeStrategyGoal,
    headers: GoalsChangeHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  goalsChange<TData = GoalsOverviewView>(
    id: string,
    changeStrategyGoal: ChangeStrategyGoal,
    headers: GoalsChangeHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  goalsChange<TData = GoalsOverviewView>(
    id: string,
    changeStrategyGoal: ChangeStrategyGoal,
    headers: GoalsChangeHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  goalsChange<TData = GoalsOverviewView>(
    id: string,
    changeStrategyGoal: ChangeStrategyGoal,
    headers: GoalsChangeHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/strategy-goals/${encodeURIComponent(String(id))}`,
        changeStrategyGoal,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/strategy-goals/${encodeURIComponent(String(id))}`,
        changeStrategyGoal,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(
      `/api/strategy-goals/${encodeURIComponent(String(id))}`,
      changeStrategyGoal,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  goalsPointFrom<TData = GoalsOverviewView>(
    id: string,
    writeGoalDimensions: WriteGoalDimensions,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  goalsPointFrom<TData = GoalsOverviewView>(
    id: string,
    writeGoalDimensions: WriteGoalDimensions,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  goalsPointFrom<TData = GoalsOverviewView>(
    id: string,
    writeGoalDimensions: WriteGoalDimensions,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  goalsPointFrom<TData = GoalsOverviewView>(
    id: string,
    writeGoalDimensions: WriteGoalDimensions,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/strategy-goals/${encodeURIComponent(String(id))}/dimensions`,
        writeGoalDimensions,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/strategy-goals/${encodeURIComponent(String(id))}/dimensions`,
        writeGoalDimensions,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/strategy-goals/${encodeURIComponent(String(id))}/dimensions`,
      writeGoalDimensions,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  goalsChosen<TData = ChosenGoalView[]>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  goalsChosen<TData = ChosenGoalView[]>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  goalsChosen<TData = ChosenGoalView[]>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  goalsChosen<TData = ChosenGoalView[]>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/goals`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/goals`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/goals`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  goalsChoose<TData = ChosenGoalView[]>(
    id: string,
    writeProjectGoals: WriteProjectGoals,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  goalsChoose<TData = ChosenGoalView[]>(
    id: string,
    writeProjectGoals: WriteProjectGoals,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  goalsChoose<TData = ChosenGoalView[]>(
    id: string,
    writeProjectGoals: WriteProjectGoals,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  goalsChoose<TData = ChosenGoalView[]>(
    id: string,
    writeProjectGoals: WriteProjectGoals,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/goals`,
        writeProjectGoals,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/goals`,
        writeProjectGoals,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/goals`,
      writeProjectGoals,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
}
