package cymru.prawf.web;

/** What browsers are told about every page: nothing from elsewhere, nothing inline, in nobody's frame. */
public final class SecurityHeaders {

    public static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "font-src 'none'",
            "object-src 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'");

    /** Addresses of cases stay here. */
    public static final String REFERRER_POLICY = "same-origin";

    public static final String PERMISSIONS_POLICY =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    public static final String CROSS_ORIGIN_OPENER_POLICY = "same-origin";

    private SecurityHeaders() {}
}
