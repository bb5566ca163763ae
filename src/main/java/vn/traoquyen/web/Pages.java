package vn.traoquyen.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Opens the pages beside the Tasklist at their short addresses, never an old copy of them: the agency's dossiers (hồ
 * sơ), and the portfolio with its register (danh mục).
 */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

    private static final String[] PAGES = {"ho-so", "danh-muc", "vuong-mac"};

    /** What the pages are made of in common. */
    private static final String COMMON = "chung";

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        for (var page : PAGES) {
            views.addRedirectViewController("/" + page, "/" + page + "/");
            views.addViewController("/" + page + "/").setViewName("forward:/" + page + "/index.html");
        }
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        for (var page : PAGES) {
            serve(resources, page);
        }
        serve(resources, COMMON);
    }

    private static void serve(ResourceHandlerRegistry resources, String folder) {
        resources
                .addResourceHandler("/" + folder + "/**")
                .addResourceLocations("classpath:/static/" + folder + "/")
                .setCacheControl(CacheControl.noCache());
    }
}
