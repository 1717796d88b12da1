/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type {
  AcceptRound,
  DeclineRound,
  MoveDeadline,
  NamedResultsView,
  ParticipantsView,
  RoundView,
  RoundsChangeHeaders,
  RoundsMoveDeadlineHeaders,
  RoundsView,
  WriteRound,
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
export class RoundsService {
  private readonly http = inject(HttpClient);
  roundsList<TData = RoundsView>(options?: HttpClientBodyOptions): Observable<TData>;
  roundsList<TData = RoundsView>(options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
  roundsList<TData = RoundsView>(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  roundsList<TData = RoundsView>(
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/rounds`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/rounds`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/rounds`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  roundsCreate<TData = RoundView>(
    writeRound: WriteRound,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  roundsCreate<TData = RoundView>(
    writeRound: WriteRound,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  roundsCreate<TData = RoundView>(
    writeRound: WriteRound,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  roundsCreate<TData = RoundView>(
    writeRound: WriteRound,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(`/api/rounds`, writeRound, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(`/api/rounds`, writeRound, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.post<TData>(`/api/rounds`, writeRound, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  roundsShow<TData = RoundView>(id: string, options?: HttpClientBodyOptions): Observable<TData>;
  roundsShow<TData = RoundView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  roundsShow<TData = RoundView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  roundsShow<TData = RoundView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/rounds/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/rounds/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/rounds/${encodeURIComponent(String(id))}`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  roundsChange<TData = RoundView>(
    id: string,
    writeRound: WriteRound,
    headers: RoundsChangeHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  roundsChange<TData = RoundView>(
    id: string,
    writeRound: WriteRound,
    headers: RoundsChangeHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  roundsChange<TData = RoundView>(
    id: string,
    writeRound: WriteRound,
    headers: RoundsChangeHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  roundsChange<TData = RoundView>(
    id: string,
    writeRound: WriteRound,
    headers: RoundsChangeHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(`/api/rounds/${encodeURIComponent(String(id))}`, writeRound, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        headers: { ...headers, ...options?.headers },
      });
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(`/api/rounds/${encodeURIComponent(String(id))}`, writeRound, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        headers: { ...headers, ...options?.headers },
      });
    }

    return this.http.put<TData>(`/api/rounds/${encodeURIComponent(String(id))}`, writeRound, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      headers: { ...headers, ...options?.headers },
    });
  }
  roundsOpen<TData = RoundView>(id: string, options?: HttpClientBodyOptions): Observable<TData>;
  roundsOpen<TData = RoundView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  roundsOpen<TData = RoundView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  roundsOpen<TData = RoundView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/rounds/${encodeURIComponent(String(id))}/open`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/rounds/${encodeURIComponent(String(id))}/open`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(`/api/rounds/${encodeURIComponent(String(id))}/open`, undefined, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  roundsMoveDeadline<TData = RoundView>(
    id: string,
    moveDeadline: MoveDeadline,
    headers: RoundsMoveDeadlineHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  roundsMoveDeadline<TData = RoundView>(
    id: string,
    moveDeadline: MoveDeadline,
    headers: RoundsMoveDeadlineHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  roundsMoveDeadline<TData = RoundView>(
    id: string,
    moveDeadline: MoveDeadline,
    headers: RoundsMoveDeadlineHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  roundsMoveDeadline<TData = RoundView>(
    id: string,
    moveDeadline: MoveDeadline,
    headers: RoundsMoveDeadlineHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/rounds/${encodeURIComponent(String(id))}/deadline`,
        moveDeadline,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/rounds/${encodeURIComponent(String(id))}/deadline`,
        moveDeadline,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(
      `/api/rounds/${encodeURIComponent(String(id))}/deadline`,
      moveDeadline,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  roundsClose<TData = RoundView>(id: string, options?: HttpClientBodyOptions): Observable<TData>;
  roundsClose<TData = RoundView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  roundsClose<TData = RoundView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  roundsClose<TData = RoundView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/rounds/${encodeURIComponent(String(id))}/close`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/rounds/${encodeURIComponent(String(id))}/close`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(`/api/rounds/${encodeURIComponent(String(id))}/close`, undefined, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  roundsParticipants<TData = ParticipantsView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  roundsParticipants<TData = ParticipantsView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  roundsParticipants<TData = ParticipantsView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  roundsParticipants<TData = ParticipantsView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/rounds/${encodeURIComponent(String(id))}/participants`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/rounds/${encodeURIComponent(String(id))}/participants`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/rounds/${encodeURIComponent(String(id))}/participants`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  roundsResults<TData = NamedResultsView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  roundsResults<TData = NamedResultsView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  roundsResults<TData = NamedResultsView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  roundsResults<TData = NamedResultsView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/rounds/${encodeURIComponent(String(id))}/results`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/rounds/${encodeURIComponent(String(id))}/results`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/rounds/${encodeURIComponent(String(id))}/results`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  roundsAccept<TData = RoundView>(
    id: string,
    acceptRound: AcceptRound,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  roundsAccept<TData = RoundView>(
    id: string,
    acceptRound: AcceptRound,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  roundsAccept<TData = RoundView>(
    id: string,
    acceptRound: AcceptRound,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  roundsAccept<TData = RoundView>(
    id: string,
    acceptRound: AcceptRound,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/rounds/${encodeURIComponent(String(id))}/acceptance`,
        acceptRound,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/rounds/${encodeURIComponent(String(id))}/acceptance`,
        acceptRound,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/rounds/${encodeURIComponent(String(id))}/acceptance`,
      acceptRound,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  roundsDecline<TData = RoundView>(
    id: string,
    declineRound: DeclineRound,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  roundsDecline<TData = RoundView>(
    id: string,
    declineRound: DeclineRound,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  roundsDecline<TData = RoundView>(
    id: string,
    declineRound: DeclineRound,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  roundsDecline<TData = RoundView>(
    id: string,
    declineRound: DeclineRound,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/rounds/${encodeURIComponent(String(id))}/refusal`,
        declineRound,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/rounds/${encodeURIComponent(String(id))}/refusal`,
        declineRound,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/rounds/${encodeURIComponent(String(id))}/refusal`,
      declineRound,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
}
