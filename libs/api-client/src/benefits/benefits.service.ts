/**
 * Generated from the API’s OpenAPI document by `npm run generate`. Do not edit.
 */
import { HttpClient } from '@angular/common/http';
import type { HttpContext, HttpEvent, HttpParams } from '@angular/common/http';

import { Injectable, inject } from '@angular/core';

import type { Observable } from 'rxjs';

import type {
  AddBenefitGoal,
  AddBenefitMeasurement,
  AddBenefitNode,
  BeginBenefit,
  BenefitMapView,
  BenefitMeasurementsView,
  BenefitsAcceptHeaders,
  BenefitsRetractHeaders,
  BenefitsView,
  OneBenefitView,
  PlaceBenefitNode,
  SaveBenefit,
  WriteBenefitLink,
  WriteBenefitNode,
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
export class BenefitsService {
  private readonly http = inject(HttpClient);
  benefitsList<TData = BenefitsView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  benefitsList<TData = BenefitsView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  benefitsList<TData = BenefitsView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  benefitsList<TData = BenefitsView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/benefits`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/benefits`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/projects/${encodeURIComponent(String(id))}/benefits`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  benefitsAdd<TData = OneBenefitView>(
    id: string,
    beginBenefit: BeginBenefit,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  benefitsAdd<TData = OneBenefitView>(
    id: string,
    beginBenefit: BeginBenefit,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  benefitsAdd<TData = OneBenefitView>(
    id: string,
    beginBenefit: BeginBenefit,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  benefitsAdd<TData = OneBenefitView>(
    id: string,
    beginBenefit: BeginBenefit,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/benefits`,
        beginBenefit,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/benefits`,
        beginBenefit,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/benefits`,
      beginBenefit,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  benefitsRead<TData = OneBenefitView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  benefitsRead<TData = OneBenefitView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  benefitsRead<TData = OneBenefitView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  benefitsRead<TData = OneBenefitView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/benefits/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/benefits/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/benefits/${encodeURIComponent(String(id))}`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  benefitsSave<TData = OneBenefitView>(
    id: string,
    saveBenefit: SaveBenefit,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  benefitsSave<TData = OneBenefitView>(
    id: string,
    saveBenefit: SaveBenefit,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  benefitsSave<TData = OneBenefitView>(
    id: string,
    saveBenefit: SaveBenefit,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  benefitsSave<TData = OneBenefitView>(
    id: string,
    saveBenefit: SaveBenefit,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(`/api/benefits/${encodeURIComponent(String(id))}`, saveBenefit, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(`/api/benefits/${encodeURIComponent(String(id))}`, saveBenefit, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.put<TData>(`/api/benefits/${encodeURIComponent(String(id))}`, saveBenefit, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  benefitsRemove<TData = BenefitsView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  benefitsRemove<TData = BenefitsView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  benefitsRemove<TData = BenefitsView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  benefitsRemove<TData = BenefitsView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(`/api/benefits/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(`/api/benefits/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.delete<TData>(`/api/benefits/${encodeURIComponent(String(id))}`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  benefitsAccept<TData = OneBenefitView>(
    id: string,
    headers: BenefitsAcceptHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  benefitsAccept<TData = OneBenefitView>(
    id: string,
    headers: BenefitsAcceptHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  benefitsAccept<TData = OneBenefitView>(
    id: string,
    headers: BenefitsAcceptHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  benefitsAccept<TData = OneBenefitView>(
    id: string,
    headers: BenefitsAcceptHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/benefits/${encodeURIComponent(String(id))}/acceptance`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/benefits/${encodeURIComponent(String(id))}/acceptance`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
          headers: { ...headers, ...options?.headers },
        },
      );
    }

    return this.http.put<TData>(
      `/api/benefits/${encodeURIComponent(String(id))}/acceptance`,
      undefined,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        headers: { ...headers, ...options?.headers },
      },
    );
  }
  benefitsRetract<TData = OneBenefitView>(
    id: string,
    headers: BenefitsRetractHeaders,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  benefitsRetract<TData = OneBenefitView>(
    id: string,
    headers: BenefitsRetractHeaders,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  benefitsRetract<TData = OneBenefitView>(
    id: string,
    headers: BenefitsRetractHeaders,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  benefitsRetract<TData = OneBenefitView>(
    id: string,
    headers: BenefitsRetractHeaders,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(`/api/benefits/${encodeURIComponent(String(id))}/acceptance`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        headers: { ...headers, ...options?.headers },
      });
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(`/api/benefits/${encodeURIComponent(String(id))}/acceptance`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        headers: { ...headers, ...options?.headers },
      });
    }

    return this.http.delete<TData>(`/api/benefits/${encodeURIComponent(String(id))}/acceptance`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
      headers: { ...headers, ...options?.headers },
    });
  }
  benefitMapAdd<TData = BenefitMapView>(
    id: string,
    addBenefitNode: AddBenefitNode,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  benefitMapAdd<TData = BenefitMapView>(
    id: string,
    addBenefitNode: AddBenefitNode,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  benefitMapAdd<TData = BenefitMapView>(
    id: string,
    addBenefitNode: AddBenefitNode,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  benefitMapAdd<TData = BenefitMapView>(
    id: string,
    addBenefitNode: AddBenefitNode,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/benefit-nodes`,
        addBenefitNode,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/benefit-nodes`,
        addBenefitNode,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/benefit-nodes`,
      addBenefitNode,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  benefitMapAddGoal<TData = BenefitMapView>(
    id: string,
    addBenefitGoal: AddBenefitGoal,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  benefitMapAddGoal<TData = BenefitMapView>(
    id: string,
    addBenefitGoal: AddBenefitGoal,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  benefitMapAddGoal<TData = BenefitMapView>(
    id: string,
    addBenefitGoal: AddBenefitGoal,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  benefitMapAddGoal<TData = BenefitMapView>(
    id: string,
    addBenefitGoal: AddBenefitGoal,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/benefit-goals`,
        addBenefitGoal,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/benefit-goals`,
        addBenefitGoal,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/benefit-goals`,
      addBenefitGoal,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  benefitMapConnect<TData = BenefitMapView>(
    id: string,
    writeBenefitLink: WriteBenefitLink,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  benefitMapConnect<TData = BenefitMapView>(
    id: string,
    writeBenefitLink: WriteBenefitLink,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  benefitMapConnect<TData = BenefitMapView>(
    id: string,
    writeBenefitLink: WriteBenefitLink,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  benefitMapConnect<TData = BenefitMapView>(
    id: string,
    writeBenefitLink: WriteBenefitLink,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/benefit-links`,
        writeBenefitLink,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/benefit-links`,
        writeBenefitLink,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/benefit-links`,
      writeBenefitLink,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  benefitMapDisconnect<TData = BenefitMapView>(
    id: string,
    from: string,
    to: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  benefitMapDisconnect<TData = BenefitMapView>(
    id: string,
    from: string,
    to: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  benefitMapDisconnect<TData = BenefitMapView>(
    id: string,
    from: string,
    to: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  benefitMapDisconnect<TData = BenefitMapView>(
    id: string,
    from: string,
    to: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/benefit-links/${encodeURIComponent(String(from))}/${encodeURIComponent(String(to))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/benefit-links/${encodeURIComponent(String(from))}/${encodeURIComponent(String(to))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.delete<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/benefit-links/${encodeURIComponent(String(from))}/${encodeURIComponent(String(to))}`,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  benefitMapChange<TData = BenefitMapView>(
    id: string,
    writeBenefitNode: WriteBenefitNode,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  benefitMapChange<TData = BenefitMapView>(
    id: string,
    writeBenefitNode: WriteBenefitNode,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  benefitMapChange<TData = BenefitMapView>(
    id: string,
    writeBenefitNode: WriteBenefitNode,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  benefitMapChange<TData = BenefitMapView>(
    id: string,
    writeBenefitNode: WriteBenefitNode,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/benefit-nodes/${encodeURIComponent(String(id))}`,
        writeBenefitNode,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/benefit-nodes/${encodeURIComponent(String(id))}`,
        writeBenefitNode,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/benefit-nodes/${encodeURIComponent(String(id))}`,
      writeBenefitNode,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  benefitMapRemove<TData = BenefitMapView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  benefitMapRemove<TData = BenefitMapView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  benefitMapRemove<TData = BenefitMapView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  benefitMapRemove<TData = BenefitMapView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(`/api/benefit-nodes/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(`/api/benefit-nodes/${encodeURIComponent(String(id))}`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.delete<TData>(`/api/benefit-nodes/${encodeURIComponent(String(id))}`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  benefitMapPlace<TData = BenefitMapView>(
    id: string,
    placeBenefitNode: PlaceBenefitNode,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  benefitMapPlace<TData = BenefitMapView>(
    id: string,
    placeBenefitNode: PlaceBenefitNode,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  benefitMapPlace<TData = BenefitMapView>(
    id: string,
    placeBenefitNode: PlaceBenefitNode,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  benefitMapPlace<TData = BenefitMapView>(
    id: string,
    placeBenefitNode: PlaceBenefitNode,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
        `/api/benefit-nodes/${encodeURIComponent(String(id))}/place`,
        placeBenefitNode,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
        `/api/benefit-nodes/${encodeURIComponent(String(id))}/place`,
        placeBenefitNode,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.put<TData>(
      `/api/benefit-nodes/${encodeURIComponent(String(id))}/place`,
      placeBenefitNode,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  benefitMeasurementsList<TData = BenefitMeasurementsView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  benefitMeasurementsList<TData = BenefitMeasurementsView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  benefitMeasurementsList<TData = BenefitMeasurementsView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  benefitMeasurementsList<TData = BenefitMeasurementsView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(`/api/benefits/${encodeURIComponent(String(id))}/measurements`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      });
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(`/api/benefits/${encodeURIComponent(String(id))}/measurements`, {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      });
    }

    return this.http.get<TData>(`/api/benefits/${encodeURIComponent(String(id))}/measurements`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  benefitMeasurementsAdd<TData = BenefitMeasurementsView>(
    id: string,
    addBenefitMeasurement: AddBenefitMeasurement,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  benefitMeasurementsAdd<TData = BenefitMeasurementsView>(
    id: string,
    addBenefitMeasurement: AddBenefitMeasurement,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  benefitMeasurementsAdd<TData = BenefitMeasurementsView>(
    id: string,
    addBenefitMeasurement: AddBenefitMeasurement,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  benefitMeasurementsAdd<TData = BenefitMeasurementsView>(
    id: string,
    addBenefitMeasurement: AddBenefitMeasurement,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/benefits/${encodeURIComponent(String(id))}/measurements`,
        addBenefitMeasurement,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/benefits/${encodeURIComponent(String(id))}/measurements`,
        addBenefitMeasurement,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/benefits/${encodeURIComponent(String(id))}/measurements`,
      addBenefitMeasurement,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  benefitMeasurementsRemove<TData = BenefitMeasurementsView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  benefitMeasurementsRemove<TData = BenefitMeasurementsView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  benefitMeasurementsRemove<TData = BenefitMeasurementsView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  benefitMeasurementsRemove<TData = BenefitMeasurementsView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
        `/api/benefit-measurements/${encodeURIComponent(String(id))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
        `/api/benefit-measurements/${encodeURIComponent(String(id))}`,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.delete<TData>(`/api/benefit-measurements/${encodeURIComponent(String(id))}`, {
      ...(options as Omit<NonNullable<typeof options>, 'observe'>),
      observe: 'body',
    });
  }
  gainsLineOf<TData = OneBenefitView>(
    id: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  gainsLineOf<TData = OneBenefitView>(
    id: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  gainsLineOf<TData = OneBenefitView>(
    id: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  gainsLineOf<TData = OneBenefitView>(
    id: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/benefits/${encodeURIComponent(String(id))}/line`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/benefits/${encodeURIComponent(String(id))}/line`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/benefits/${encodeURIComponent(String(id))}/line`,
      undefined,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
  gainsBenefitOf<TData = OneBenefitView>(
    id: string,
    line: string,
    options?: HttpClientBodyOptions,
  ): Observable<TData>;
  gainsBenefitOf<TData = OneBenefitView>(
    id: string,
    line: string,
    options?: HttpClientEventOptions,
  ): Observable<HttpEvent<TData>>;
  gainsBenefitOf<TData = OneBenefitView>(
    id: string,
    line: string,
    options?: HttpClientResponseOptions,
  ): Observable<AngularHttpResponse<TData>>;
  gainsBenefitOf<TData = OneBenefitView>(
    id: string,
    line: string,
    options?: HttpClientObserveOptions,
  ): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/business-case/lines/${encodeURIComponent(String(line))}/benefit`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'events',
        },
      );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
        `/api/projects/${encodeURIComponent(String(id))}/business-case/lines/${encodeURIComponent(String(line))}/benefit`,
        undefined,
        {
          ...(options as Omit<NonNullable<typeof options>, 'observe'>),
          observe: 'response',
        },
      );
    }

    return this.http.post<TData>(
      `/api/projects/${encodeURIComponent(String(id))}/business-case/lines/${encodeURIComponent(String(line))}/benefit`,
      undefined,
      {
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      },
    );
  }
}
