import { HttpClient, type HttpParams } from '@angular/common/http';
import { DOCUMENT, inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';

/** Hands files to the browser to save. */
@Service()
export class Downloads {
  private readonly http = inject(HttpClient);
  private readonly document = inject(DOCUMENT);

  /**
   * Fetches a file from the API, in the language chosen, and saves it under the name the server gives it. Asked for by
   * hand: the name stands in a header, and the generated call gives the body alone.
   */
  async fetch(
    address: string,
    params: HttpParams | Readonly<Record<string, string | readonly string[]>> = {},
    otherwise = 'erfa',
  ): Promise<void> {
    const answer = await firstValueFrom(
      this.http.get(address, { params, observe: 'response', responseType: 'blob' }),
    );
    const name = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1];
    this.save(answer.body ?? new Blob(), name ?? otherwise);
  }

  /** Saves what the page itself has made. */
  save(file: Blob, name: string): void {
    const link = this.document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    // The browser has begun to save by then; the copy in memory can go.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }
}
