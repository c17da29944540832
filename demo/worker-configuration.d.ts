/** What the platform provides to the Worker. */
declare module "cloudflare:workers" {
  export const env: {
    readonly MESSAGEBIRD_SIGNING_KEY: string;
    readonly BIRD_SIGNING_KEY: string;
    readonly BIRD_WEBHOOK_SECRET: string;
    readonly BANDWIDTH_USERNAME: string;
    readonly BANDWIDTH_PASSWORD: string;
    readonly DOTDIGITAL_SECRET: string;
    readonly VONAGE_SIGNATURE_SECRET: string;
  };
}
