package vn.traoquyen.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each page of the webapps a nonce of its own. Camunda 7.24 keeps one for the whole server between writing the header
 * and writing the page: of two people who opened a page at the same moment one got the other's nonce in it, and his browser
 * ran none of its scripts.
 */
class OwnNonce extends OncePerRequestFilter {

    private static final String NONCE = "org.camunda.bpm.csp.nonce";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var context = withOwnNonce(request.getServletContext());
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletContext getServletContext() {
                        return context;
                    }
                },
                response);
    }

    private static ServletContext withOwnNonce(ServletContext context) {
        var own = new AtomicReference<Object>();
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (arguments != null && NONCE.equals(arguments[0])) {
                return method.getName().equals("setAttribute") ? own.getAndSet(arguments[1]) : own.get();
            }
            try {
                return method.invoke(context, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        };
        var type = ServletContext.class;
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
