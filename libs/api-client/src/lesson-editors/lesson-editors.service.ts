/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type {
  EditorsPlaceHeaders,
  KeepApart,
  MergeLesson,
  NearPairsView,
  PlaceLesson,
  RecallLesson,
  RestoreLesson,
  ReviewLesson,
  ReviewListView,
  ReviewWaitingView,
  ReviewedLessonView,
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
export class LessonEditorsService {
  private readonly http = inject(HttpClient);
  editorsList<TData = ReviewListView>(options?: HttpClientBodyOptions): Observable<TData>;
  editorsList<TData = ReviewListView>(
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  editorsList<TData = ReviewListView>(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  editorsList<TData = ReviewListView>(
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/lesson-review`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/lesson-review`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/lesson-review`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  editorsPairs<TData = NearPairsView>(options?: HttpClientBodyOptions): Observable<TData>;
  editorsPairs<TData = NearPairsView>(
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  editorsPairs<TData = NearPairsView>(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  editorsPairs<TData = NearPairsView>(
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/lesson-review/pairs`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/lesson-review/pairs`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/lesson-review/pairs`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  editorsWaiting<TData = ReviewWaitingView>(options?: HttpClientBodyOptions): Observable<TData>;
  editorsWaiting<TData = ReviewWaitingView>(
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  editorsWaiting<TData = ReviewWaitingView>(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  editorsWaiting<TData = ReviewWaitingView>(
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/lesson-review/waiting`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/lesson-review/waiting`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/lesson-review/waiting`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  editorsShow<TData = ReviewedLessonView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  editorsShow<TData = ReviewedLessonView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  editorsShow<TData = ReviewedLessonView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  editorsShow<TData = ReviewedLessonView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/lesson-review/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/lesson-review/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/lesson-review/${encodeURIComponent(String(id))}`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  editorsReview<TData = ReviewedLessonView>(
    id: string,
    reviewLesson: ReviewLesson,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  editorsReview<TData = ReviewedLessonView>(
    id: string,
    reviewLesson: ReviewLesson,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  editorsReview<TData = ReviewedLessonView>(
    id: string,
    reviewLesson: ReviewLesson,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  editorsReview<TData = ReviewedLessonView>(
    id: string,
    reviewLesson: ReviewLesson,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/lesson-review/${encodeURIComponent(String(id))}`,
        reviewLesson,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/lesson-review/${encodeURIComponent(String(id))}`,
        reviewLesson,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/lesson-review/${encodeURIComponent(String(id))}`,
      reviewLesson,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  editorsKeepApart<TData = void>(
    id: string,
    keepApart: KeepApart,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  editorsKeepApart<TData = void>(
    id: string,
    keepApart: KeepApart,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  editorsKeepApart<TData = void>(
    id: string,
    keepApart: KeepApart,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  editorsKeepApart<TData = void>(
    id: string,
    keepApart: KeepApart,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/lesson-review/${encodeURIComponent(String(id))}/separations`,
        keepApart,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/lesson-review/${encodeURIComponent(String(id))}/separations`,
        keepApart,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/lesson-review/${encodeURIComponent(String(id))}/separations`,
      keepApart,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  editorsPlace<TData = ReviewedLessonView>(
    id: string,
    placeLesson: PlaceLesson,
    headers: EditorsPlaceHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  editorsPlace<TData = ReviewedLessonView>(
    id: string,
    placeLesson: PlaceLesson,
    headers: EditorsPlaceHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  editorsPlace<TData = ReviewedLessonView>(
    id: string,
    placeLesson: PlaceLesson,
    headers: EditorsPlaceHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  editorsPlace<TData = ReviewedLessonView>(
    id: string,
    placeLesson: PlaceLesson,
    headers: EditorsPlaceHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/lesson-review/${encodeURIComponent(String(id))}/places`,
        placeLesson,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/lesson-review/${encodeURIComponent(String(id))}/places`,
        placeLesson,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(
      `/api/lesson-review/${encodeURIComponent(String(id))}/places`,
      placeLesson,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  editorsMerge<TData = ReviewedLessonView>(
    id: string,
    mergeLesson: MergeLesson,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  editorsMerge<TData = ReviewedLessonView>(
    id: string,
    mergeLesson: MergeLesson,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  editorsMerge<TData = ReviewedLessonView>(
    id: string,
    mergeLesson: MergeLesson,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  editorsMerge<TData = ReviewedLessonView>(
    id: string,
    mergeLesson: MergeLesson,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/lesson-review/${encodeURIComponent(String(id))}/merger`,
        mergeLesson,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/lesson-review/${encodeURIComponent(String(id))}/merger`,
        mergeLesson,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/lesson-review/${encodeURIComponent(String(id))}/merger`,
      mergeLesson,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  editorsRecall<TData = ReviewedLessonView>(
    id: string,
    recallLesson: RecallLesson,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  editorsRecall<TData = ReviewedLessonView>(
    id: string,
    recallLesson: RecallLesson,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  editorsRecall<TData = ReviewedLessonView>(
    id: string,
    recallLesson: RecallLesson,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  editorsRecall<TData = ReviewedLessonView>(
    id: string,
    recallLesson: RecallLesson,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/lesson-review/${encodeURIComponent(String(id))}/recall`,
        recallLesson,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/lesson-review/${encodeURIComponent(String(id))}/recall`,
        recallLesson,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/lesson-review/${encodeURIComponent(String(id))}/recall`,
      recallLesson,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  editorsRestore<TData = ReviewedLessonView>(
    id: string,
    restoreLesson: RestoreLesson,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  editorsRestore<TData = ReviewedLessonView>(
    id: string,
    restoreLesson: RestoreLesson,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  editorsRestore<TData = ReviewedLessonView>(
    id: string,
    restoreLesson: RestoreLesson,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  editorsRestore<TData = ReviewedLessonView>(
    id: string,
    restoreLesson: RestoreLesson,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/lesson-review/${encodeURIComponent(String(id))}/restoration`,
        restoreLesson,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/lesson-review/${encodeURIComponent(String(id))}/restoration`,
        restoreLesson,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/lesson-review/${encodeURIComponent(String(id))}/restoration`,
      restoreLesson,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
}
