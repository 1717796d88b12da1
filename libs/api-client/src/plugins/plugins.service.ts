/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type { PluginView, PluginsSwitchHeaders, PluginsView, SwitchPlugin } from '../model';

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
export class PluginsService {
  private readonly http = inject(HttpClient);
  pluginsList<TData = PluginsView>(options?: HttpClientBodyOptions): Observable<TData>;
  pluginsList<TData = PluginsView>(options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
  pluginsList<TData = PluginsView>(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  pluginsList<TData = PluginsView>(
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/plugins`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/plugins`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/plugins`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  pluginsLookAgain<TData = PluginsView>(options?: HttpClientBodyOptions): Observable<TData>;
  pluginsLookAgain<TData = PluginsView>(
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  pluginsLookAgain<TData = PluginsView>(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  pluginsLookAgain<TData = PluginsView>(
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(`/api/plugins/look-again`, undefined, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(`/api/plugins/look-again`, undefined, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.post<TData>(`/api/plugins/look-again`, undefined, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  pluginsShow<TData = PluginView>(key: string, options?: HttpClientBodyOptions): Observable<TData>;
  pluginsShow<TData = PluginView>(
    key: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  pluginsShow<TData = PluginView>(
    key: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  pluginsShow<TData = PluginView>(
    key: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/plugins/${encodeURIComponent(String(key))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/plugins/${encodeURIComponent(String(key))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/plugins/${encodeURIComponent(String(key))}`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  pluginsSwitch<TData = PluginView>(
    key: string,
    switchPlugin: SwitchPlugin,
    headers: PluginsSwitchHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  pluginsSwitch<TData = PluginView>(
    key: string,
    switchPlugin: SwitchPlugin,
    headers: PluginsSwitchHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  pluginsSwitch<TData = PluginView>(
    key: string,
    switchPlugin: SwitchPlugin,
    headers: PluginsSwitchHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  pluginsSwitch<TData = PluginView>(
    key: string,
    switchPlugin: SwitchPlugin,
    headers: PluginsSwitchHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/plugins/${encodeURIComponent(String(key))}/switch`,
        switchPlugin,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/plugins/${encodeURIComponent(String(key))}/switch`,
        switchPlugin,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(
      `/api/plugins/${encodeURIComponent(String(key))}/switch`,
      switchPlugin,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
}
