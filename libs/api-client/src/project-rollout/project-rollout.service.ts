/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type {
  AnswerProposal,
  ProposeDay,
  RolloutAnswerHeaders,
  RolloutChangeCheckHeaders,
  RolloutChangeHeaders,
  RolloutCheckView,
  RolloutSayHeaders,
  RolloutView,
  TellSaid,
  TickCheck,
  UnitRolloutView,
  WriteCheck,
  WriteRollout,
  WriteSays,
  WriteUntrained,
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
export class ProjectRolloutService {
  private readonly http = inject(HttpClient);
  rolloutRead<TData = RolloutView>(id: string, options?: HttpClientBodyOptions): Observable<TData>;
  rolloutRead<TData = RolloutView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  rolloutRead<TData = RolloutView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  rolloutRead<TData = RolloutView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/rollout`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/rollout`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/rollout`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  rolloutAddCheck<TData = RolloutCheckView[]>(
    id: string,
    writeCheck: WriteCheck,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  rolloutAddCheck<TData = RolloutCheckView[]>(
    id: string,
    writeCheck: WriteCheck,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  rolloutAddCheck<TData = RolloutCheckView[]>(
    id: string,
    writeCheck: WriteCheck,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  rolloutAddCheck<TData = RolloutCheckView[]>(
    id: string,
    writeCheck: WriteCheck,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/rollout/checks`,
        writeCheck,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/rollout/checks`,
        writeCheck,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/rollout/checks`,
      writeCheck,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  rolloutChangeCheck<TData = RolloutCheckView[]>(
    id: string,
    check: string,
    writeCheck: WriteCheck,
    headers: RolloutChangeCheckHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  rolloutChangeCheck<TData = RolloutCheckView[]>(
    id: string,
    check: string,
    writeCheck: WriteCheck,
    headers: RolloutChangeCheckHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  rolloutChangeCheck<TData = RolloutCheckView[]>(
    id: string,
    check: string,
    writeCheck: WriteCheck,
    headers: RolloutChangeCheckHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  rolloutChangeCheck<TData = RolloutCheckView[]>(
    id: string,
    check: string,
    writeCheck: WriteCheck,
    headers: RolloutChangeCheckHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/rollout/checks/${encodeURIComponent(String(check))}`,
        writeCheck,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/rollout/checks/${encodeURIComponent(String(check))}`,
        writeCheck,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/rollout/checks/${encodeURIComponent(String(check))}`,
      writeCheck,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  rolloutRemoveCheck<TData = RolloutCheckView[]>(
    id: string,
    check: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  rolloutRemoveCheck<TData = RolloutCheckView[]>(
    id: string,
    check: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  rolloutRemoveCheck<TData = RolloutCheckView[]>(
    id: string,
    check: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  rolloutRemoveCheck<TData = RolloutCheckView[]>(
    id: string,
    check: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/rollout/checks/${encodeURIComponent(String(check))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/rollout/checks/${encodeURIComponent(String(check))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.delete<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/rollout/checks/${encodeURIComponent(String(check))}`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  rolloutChange<TData = UnitRolloutView>(
    id: string,
    unit: string,
    writeRollout: WriteRollout,
    headers: RolloutChangeHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  rolloutChange<TData = UnitRolloutView>(
    id: string,
    unit: string,
    writeRollout: WriteRollout,
    headers: RolloutChangeHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  rolloutChange<TData = UnitRolloutView>(
    id: string,
    unit: string,
    writeRollout: WriteRollout,
    headers: RolloutChangeHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  rolloutChange<TData = UnitRolloutView>(
    id: string,
    unit: string,
    writeRollout: WriteRollout,
    headers: RolloutChangeHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}`,
        writeRollout,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}`,
        writeRollout,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}`,
      writeRollout,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  rolloutPropose<TData = UnitRolloutView>(
    id: string,
    unit: string,
    proposeDay: ProposeDay,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  rolloutPropose<TData = UnitRolloutView>(
    id: string,
    unit: string,
    proposeDay: ProposeDay,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  rolloutPropose<TData = UnitRolloutView>(
    id: string,
    unit: string,
    proposeDay: ProposeDay,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  rolloutPropose<TData = UnitRolloutView>(
    id: string,
    unit: string,
    proposeDay: ProposeDay,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}/proposal`,
        proposeDay,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}/proposal`,
        proposeDay,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}/proposal`,
      proposeDay,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  rolloutWithdraw<TData = UnitRolloutView>(
    id: string,
    unit: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  rolloutWithdraw<TData = UnitRolloutView>(
    id: string,
    unit: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  rolloutWithdraw<TData = UnitRolloutView>(
    id: string,
    unit: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  rolloutWithdraw<TData = UnitRolloutView>(
    id: string,
    unit: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}/proposal`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}/proposal`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.delete<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}/proposal`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  rolloutAnswer<TData = UnitRolloutView>(
    id: string,
    unit: string,
    answerProposal: AnswerProposal,
    headers: RolloutAnswerHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  rolloutAnswer<TData = UnitRolloutView>(
    id: string,
    unit: string,
    answerProposal: AnswerProposal,
    headers: RolloutAnswerHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  rolloutAnswer<TData = UnitRolloutView>(
    id: string,
    unit: string,
    answerProposal: AnswerProposal,
    headers: RolloutAnswerHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  rolloutAnswer<TData = UnitRolloutView>(
    id: string,
    unit: string,
    answerProposal: AnswerProposal,
    headers: RolloutAnswerHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}/proposal/answer`,
        answerProposal,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}/proposal/answer`,
        answerProposal,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}/proposal/answer`,
      answerProposal,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  rolloutSay<TData = UnitRolloutView>(
    id: string,
    unit: string,
    writeSays: WriteSays,
    headers: RolloutSayHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  rolloutSay<TData = UnitRolloutView>(
    id: string,
    unit: string,
    writeSays: WriteSays,
    headers: RolloutSayHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  rolloutSay<TData = UnitRolloutView>(
    id: string,
    unit: string,
    writeSays: WriteSays,
    headers: RolloutSayHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  rolloutSay<TData = UnitRolloutView>(
    id: string,
    unit: string,
    writeSays: WriteSays,
    headers: RolloutSayHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}/says`,
        writeSays,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}/says`,
        writeSays,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}/says`,
      writeSays,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  rolloutTell<TData = UnitRolloutView>(
    id: string,
    unit: string,
    tellSaid: TellSaid,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  rolloutTell<TData = UnitRolloutView>(
    id: string,
    unit: string,
    tellSaid: TellSaid,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  rolloutTell<TData = UnitRolloutView>(
    id: string,
    unit: string,
    tellSaid: TellSaid,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  rolloutTell<TData = UnitRolloutView>(
    id: string,
    unit: string,
    tellSaid: TellSaid,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}/said`,
        tellSaid,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}/said`,
        tellSaid,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}/said`,
      tellSaid,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  rolloutAddName<TData = UnitRolloutView>(
    id: string,
    unit: string,
    writeUntrained: WriteUntrained,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  rolloutAddName<TData = UnitRolloutView>(
    id: string,
    unit: string,
    writeUntrained: WriteUntrained,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  rolloutAddName<TData = UnitRolloutView>(
    id: string,
    unit: string,
    writeUntrained: WriteUntrained,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  rolloutAddName<TData = UnitRolloutView>(
    id: string,
    unit: string,
    writeUntrained: WriteUntrained,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}/names`,
        writeUntrained,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}/names`,
        writeUntrained,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}/names`,
      writeUntrained,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  rolloutRemoveName<TData = UnitRolloutView>(
    id: string,
    unit: string,
    name: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  rolloutRemoveName<TData = UnitRolloutView>(
    id: string,
    unit: string,
    name: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  rolloutRemoveName<TData = UnitRolloutView>(
    id: string,
    unit: string,
    name: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  rolloutRemoveName<TData = UnitRolloutView>(
    id: string,
    unit: string,
    name: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}/names/${encodeURIComponent(String(name))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}/names/${encodeURIComponent(String(name))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.delete<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}/names/${encodeURIComponent(String(name))}`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  rolloutTick<TData = UnitRolloutView>(
    id: string,
    unit: string,
    check: string,
    tickCheck: TickCheck,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  rolloutTick<TData = UnitRolloutView>(
    id: string,
    unit: string,
    check: string,
    tickCheck: TickCheck,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  rolloutTick<TData = UnitRolloutView>(
    id: string,
    unit: string,
    check: string,
    tickCheck: TickCheck,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  rolloutTick<TData = UnitRolloutView>(
    id: string,
    unit: string,
    check: string,
    tickCheck: TickCheck,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}/checks/${encodeURIComponent(String(check))}`,
        tickCheck,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}/checks/${encodeURIComponent(String(check))}`,
        tickCheck,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/rollout/units/${encodeURIComponent(String(unit))}/checks/${encodeURIComponent(String(check))}`,
      tickCheck,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
}
