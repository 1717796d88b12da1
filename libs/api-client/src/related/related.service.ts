/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type { AddProjectDocument, ProjectRelatedView, RelateProject } from '../model';

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
export class RelatedService {
  private readonly http = inject(HttpClient);
  relatedRead<TData = ProjectRelatedView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  relatedRead<TData = ProjectRelatedView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  relatedRead<TData = ProjectRelatedView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  relatedRead<TData = ProjectRelatedView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/related`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/related`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/related`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  relatedRelate<TData = ProjectRelatedView>(
    id: string,
    other: string,
    relateProject: RelateProject,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  relatedRelate<TData = ProjectRelatedView>(
    id: string,
    other: string,
    relateProject: RelateProject,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  relatedRelate<TData = ProjectRelatedView>(
    id: string,
    other: string,
    relateProject: RelateProject,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  relatedRelate<TData = ProjectRelatedView>(
    id: string,
    other: string,
    relateProject: RelateProject,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/related/${encodeURIComponent(String(other))}`,
        relateProject,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/related/${encodeURIComponent(String(other))}`,
        relateProject,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/related/${encodeURIComponent(String(other))}`,
      relateProject,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  relatedPart<TData = ProjectRelatedView>(
    id: string,
    other: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  relatedPart<TData = ProjectRelatedView>(
    id: string,
    other: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  relatedPart<TData = ProjectRelatedView>(
    id: string,
    other: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  relatedPart<TData = ProjectRelatedView>(
    id: string,
    other: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/related/${encodeURIComponent(String(other))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/related/${encodeURIComponent(String(other))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.delete<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/related/${encodeURIComponent(String(other))}`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  relatedAddDocument<TData = ProjectRelatedView>(
    id: string,
    addProjectDocument: AddProjectDocument,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  relatedAddDocument<TData = ProjectRelatedView>(
    id: string,
    addProjectDocument: AddProjectDocument,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  relatedAddDocument<TData = ProjectRelatedView>(
    id: string,
    addProjectDocument: AddProjectDocument,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  relatedAddDocument<TData = ProjectRelatedView>(
    id: string,
    addProjectDocument: AddProjectDocument,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/documents`,
        addProjectDocument,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/documents`,
        addProjectDocument,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/documents`,
      addProjectDocument,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  relatedRemoveDocument<TData = ProjectRelatedView>(
    id: string,
    document: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  relatedRemoveDocument<TData = ProjectRelatedView>(
    id: string,
    document: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  relatedRemoveDocument<TData = ProjectRelatedView>(
    id: string,
    document: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  relatedRemoveDocument<TData = ProjectRelatedView>(
    id: string,
    document: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/documents/${encodeURIComponent(String(document))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/documents/${encodeURIComponent(String(document))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.delete<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/documents/${encodeURIComponent(String(document))}`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
}
