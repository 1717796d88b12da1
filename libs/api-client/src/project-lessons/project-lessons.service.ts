/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type { DisposeLesson, ProjectLessonsView } from '../model';

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
export class ProjectLessonsService {
  private readonly http = inject(HttpClient);
  projectLessonsList<TData = ProjectLessonsView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  projectLessonsList<TData = ProjectLessonsView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  projectLessonsList<TData = ProjectLessonsView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  projectLessonsList<TData = ProjectLessonsView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/lessons`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/lessons`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/lessons`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  projectLessonsDispose<TData = ProjectLessonsView>(
    id: string,
    lesson: string,
    disposeLesson: DisposeLesson,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  projectLessonsDispose<TData = ProjectLessonsView>(
    id: string,
    lesson: string,
    disposeLesson: DisposeLesson,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  projectLessonsDispose<TData = ProjectLessonsView>(
    id: string,
    lesson: string,
    disposeLesson: DisposeLesson,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  projectLessonsDispose<TData = ProjectLessonsView>(
    id: string,
    lesson: string,
    disposeLesson: DisposeLesson,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/lessons/${encodeURIComponent(String(lesson))}`,
        disposeLesson,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/lessons/${encodeURIComponent(String(lesson))}`,
        disposeLesson,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/lessons/${encodeURIComponent(String(lesson))}`,
      disposeLesson,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  projectLessonsTakeBack<TData = ProjectLessonsView>(
    id: string,
    lesson: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  projectLessonsTakeBack<TData = ProjectLessonsView>(
    id: string,
    lesson: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  projectLessonsTakeBack<TData = ProjectLessonsView>(
    id: string,
    lesson: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  projectLessonsTakeBack<TData = ProjectLessonsView>(
    id: string,
    lesson: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/lessons/${encodeURIComponent(String(lesson))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/lessons/${encodeURIComponent(String(lesson))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.delete<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/lessons/${encodeURIComponent(String(lesson))}`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
}
