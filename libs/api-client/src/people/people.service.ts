/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type {
  ChangeRoles,
  InviteAdministrator,
  InvitePeople,
  MunicipalitiesView,
  PeopleChangeRolesHeaders,
  PeopleView,
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
export class PeopleService {
  private readonly http = inject(HttpClient);
  peopleList<TData = PeopleView>(options?: HttpClientBodyOptions): Observable<TData>;
  peopleList<TData = PeopleView>(options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
  peopleList<TData = PeopleView>(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  peopleList<TData = PeopleView>(
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/people`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/people`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/people`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  peopleChangeRoles<TData = PeopleView>(
    id: string,
    changeRoles: ChangeRoles,
    headers: PeopleChangeRolesHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  peopleChangeRoles<TData = PeopleView>(
    id: string,
    changeRoles: ChangeRoles,
    headers: PeopleChangeRolesHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  peopleChangeRoles<TData = PeopleView>(
    id: string,
    changeRoles: ChangeRoles,
    headers: PeopleChangeRolesHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  peopleChangeRoles<TData = PeopleView>(
    id: string,
    changeRoles: ChangeRoles,
    headers: PeopleChangeRolesHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/people/${encodeURIComponent(String(id))}/roles`,
        changeRoles,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/people/${encodeURIComponent(String(id))}/roles`,
        changeRoles,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(
      `/api/people/${encodeURIComponent(String(id))}/roles`,
      changeRoles,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  peopleEnd<TData = void>(id: string, options?: HttpClientBodyOptions): Observable<TData>;
  peopleEnd<TData = void>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  peopleEnd<TData = void>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  peopleEnd<TData = void>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(`/api/people/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(`/api/people/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.delete<TData>(`/api/people/${encodeURIComponent(String(id))}`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  peopleErase<TData = void>(id: string, options?: HttpClientBodyOptions): Observable<TData>;
  peopleErase<TData = void>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  peopleErase<TData = void>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  peopleErase<TData = void>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(`/api/people/${encodeURIComponent(String(id))}/data`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(`/api/people/${encodeURIComponent(String(id))}/data`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.delete<TData>(`/api/people/${encodeURIComponent(String(id))}/data`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  peopleInvite<TData = PeopleView>(
    invitePeople: InvitePeople,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  peopleInvite<TData = PeopleView>(
    invitePeople: InvitePeople,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  peopleInvite<TData = PeopleView>(
    invitePeople: InvitePeople,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  peopleInvite<TData = PeopleView>(
    invitePeople: InvitePeople,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(`/api/invitations`, invitePeople, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(`/api/invitations`, invitePeople, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.post<TData>(`/api/invitations`, invitePeople, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  peopleRevoke<TData = void>(id: string, options?: HttpClientBodyOptions): Observable<TData>;
  peopleRevoke<TData = void>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  peopleRevoke<TData = void>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  peopleRevoke<TData = void>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(`/api/invitations/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(`/api/invitations/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.delete<TData>(`/api/invitations/${encodeURIComponent(String(id))}`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  peopleMunicipalities<TData = MunicipalitiesView>(
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  peopleMunicipalities<TData = MunicipalitiesView>(
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  peopleMunicipalities<TData = MunicipalitiesView>(
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  peopleMunicipalities<TData = MunicipalitiesView>(
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/municipalities`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/municipalities`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/municipalities`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  peopleInviteAdministrator<TData = void>(
    id: string,
    inviteAdministrator: InviteAdministrator,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  peopleInviteAdministrator<TData = void>(
    id: string,
    inviteAdministrator: InviteAdministrator,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  peopleInviteAdministrator<TData = void>(
    id: string,
    inviteAdministrator: InviteAdministrator,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  peopleInviteAdministrator<TData = void>(
    id: string,
    inviteAdministrator: InviteAdministrator,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/municipalities/${encodeURIComponent(String(id))}/administrators`,
        inviteAdministrator,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/municipalities/${encodeURIComponent(String(id))}/administrators`,
        inviteAdministrator,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/municipalities/${encodeURIComponent(String(id))}/administrators`,
      inviteAdministrator,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
}
