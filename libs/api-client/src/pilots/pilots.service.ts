/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type {
  DraftPilotsView,
  HandInPilot,
  HandlePilotComment,
  OpenPilot,
  PilotFeedbackView,
  PilotInvitationsView,
  PilotSheetView,
  SavedAnswersView,
  WriteAnswers,
  WritePilotTimes,
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
export class PilotsService {
  private readonly http = inject(HttpClient);
  pilotsOfDraft<TData = DraftPilotsView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  pilotsOfDraft<TData = DraftPilotsView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  pilotsOfDraft<TData = DraftPilotsView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  pilotsOfDraft<TData = DraftPilotsView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/model-drafts/${encodeURIComponent(String(id))}/pilots`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/model-drafts/${encodeURIComponent(String(id))}/pilots`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/model-drafts/${encodeURIComponent(String(id))}/pilots`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  pilotsOpen<TData = DraftPilotsView>(
    id: string,
    openPilot: OpenPilot,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  pilotsOpen<TData = DraftPilotsView>(
    id: string,
    openPilot: OpenPilot,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  pilotsOpen<TData = DraftPilotsView>(
    id: string,
    openPilot: OpenPilot,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  pilotsOpen<TData = DraftPilotsView>(
    id: string,
    openPilot: OpenPilot,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/pilots`,
        openPilot,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/model-drafts/${encodeURIComponent(String(id))}/pilots`,
        openPilot,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/model-drafts/${encodeURIComponent(String(id))}/pilots`,
      openPilot,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  pilotsFeedback<TData = PilotFeedbackView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  pilotsFeedback<TData = PilotFeedbackView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  pilotsFeedback<TData = PilotFeedbackView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  pilotsFeedback<TData = PilotFeedbackView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/pilots/${encodeURIComponent(String(id))}/feedback`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/pilots/${encodeURIComponent(String(id))}/feedback`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/pilots/${encodeURIComponent(String(id))}/feedback`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  pilotsClose<TData = PilotFeedbackView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  pilotsClose<TData = PilotFeedbackView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  pilotsClose<TData = PilotFeedbackView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  pilotsClose<TData = PilotFeedbackView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/pilots/${encodeURIComponent(String(id))}/closing`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/pilots/${encodeURIComponent(String(id))}/closing`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/pilots/${encodeURIComponent(String(id))}/closing`,
      undefined,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  pilotsHandle<TData = PilotFeedbackView>(
    id: string,
    sheet: string,
    question: string,
    handlePilotComment: HandlePilotComment,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  pilotsHandle<TData = PilotFeedbackView>(
    id: string,
    sheet: string,
    question: string,
    handlePilotComment: HandlePilotComment,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  pilotsHandle<TData = PilotFeedbackView>(
    id: string,
    sheet: string,
    question: string,
    handlePilotComment: HandlePilotComment,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  pilotsHandle<TData = PilotFeedbackView>(
    id: string,
    sheet: string,
    question: string,
    handlePilotComment: HandlePilotComment,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/pilots/${encodeURIComponent(String(id))}/comments/${encodeURIComponent(String(sheet))}/${encodeURIComponent(String(question))}`,
        handlePilotComment,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/pilots/${encodeURIComponent(String(id))}/comments/${encodeURIComponent(String(sheet))}/${encodeURIComponent(String(question))}`,
        handlePilotComment,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/pilots/${encodeURIComponent(String(id))}/comments/${encodeURIComponent(String(sheet))}/${encodeURIComponent(String(question))}`,
      handlePilotComment,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  pilotingList<TData = PilotInvitationsView>(options?: HttpClientBodyOptions): Observable<TData>;
  pilotingList<TData = PilotInvitationsView>(
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  pilotingList<TData = PilotInvitationsView>(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  pilotingList<TData = PilotInvitationsView>(
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/pilots`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/pilots`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/pilots`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  pilotingShow<TData = PilotSheetView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  pilotingShow<TData = PilotSheetView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  pilotingShow<TData = PilotSheetView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  pilotingShow<TData = PilotSheetView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/pilots/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/pilots/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/pilots/${encodeURIComponent(String(id))}`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  pilotingSave<TData = SavedAnswersView>(
    id: string,
    writeAnswers: WriteAnswers,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  pilotingSave<TData = SavedAnswersView>(
    id: string,
    writeAnswers: WriteAnswers,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  pilotingSave<TData = SavedAnswersView>(
    id: string,
    writeAnswers: WriteAnswers,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  pilotingSave<TData = SavedAnswersView>(
    id: string,
    writeAnswers: WriteAnswers,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/pilots/${encodeURIComponent(String(id))}/answers`,
        writeAnswers,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/pilots/${encodeURIComponent(String(id))}/answers`,
        writeAnswers,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/pilots/${encodeURIComponent(String(id))}/answers`,
      writeAnswers,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  pilotingTime<TData = void>(
    id: string,
    writePilotTimes: WritePilotTimes,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  pilotingTime<TData = void>(
    id: string,
    writePilotTimes: WritePilotTimes,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  pilotingTime<TData = void>(
    id: string,
    writePilotTimes: WritePilotTimes,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  pilotingTime<TData = void>(
    id: string,
    writePilotTimes: WritePilotTimes,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/pilots/${encodeURIComponent(String(id))}/times`,
        writePilotTimes,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/pilots/${encodeURIComponent(String(id))}/times`,
        writePilotTimes,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/pilots/${encodeURIComponent(String(id))}/times`,
      writePilotTimes,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  pilotingHandIn<TData = PilotSheetView>(
    id: string,
    handInPilot: HandInPilot,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  pilotingHandIn<TData = PilotSheetView>(
    id: string,
    handInPilot: HandInPilot,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  pilotingHandIn<TData = PilotSheetView>(
    id: string,
    handInPilot: HandInPilot,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  pilotingHandIn<TData = PilotSheetView>(
    id: string,
    handInPilot: HandInPilot,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/pilots/${encodeURIComponent(String(id))}/hand-in`,
        handInPilot,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/pilots/${encodeURIComponent(String(id))}/hand-in`,
        handInPilot,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/pilots/${encodeURIComponent(String(id))}/hand-in`,
      handInPilot,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  pilotingTakeBack<TData = PilotSheetView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  pilotingTakeBack<TData = PilotSheetView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  pilotingTakeBack<TData = PilotSheetView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  pilotingTakeBack<TData = PilotSheetView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(`/api/pilots/${encodeURIComponent(String(id))}/hand-in`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(`/api/pilots/${encodeURIComponent(String(id))}/hand-in`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.delete<TData>(`/api/pilots/${encodeURIComponent(String(id))}/hand-in`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  pilotingLeave<TData = PilotSheetView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  pilotingLeave<TData = PilotSheetView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  pilotingLeave<TData = PilotSheetView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  pilotingLeave<TData = PilotSheetView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/pilots/${encodeURIComponent(String(id))}/departure`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/pilots/${encodeURIComponent(String(id))}/departure`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/pilots/${encodeURIComponent(String(id))}/departure`,
      undefined,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  pilotingRejoin<TData = PilotSheetView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  pilotingRejoin<TData = PilotSheetView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  pilotingRejoin<TData = PilotSheetView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  pilotingRejoin<TData = PilotSheetView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(`/api/pilots/${encodeURIComponent(String(id))}/departure`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(`/api/pilots/${encodeURIComponent(String(id))}/departure`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.delete<TData>(`/api/pilots/${encodeURIComponent(String(id))}/departure`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
}
