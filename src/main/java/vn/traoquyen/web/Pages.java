package vn.traoquyen.web;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Opens every page beside the Tasklist, a folder with an index each, at its short address, never an old copy of it. */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

    private static final String INDEX = "/index.html";

    /** What the pages are made of in common. */
    private static final String COMMON = "chung";

    private final List<String> pages;

    Pages() throws IOException {
        var found = new TreeSet<String>();
        for (var index : new PathMatchingResourcePatternResolver().getResources("classpath*:static/*" + INDEX)) {
            found.add(folderOf(index.getURL().getPath()));
        }
        pages = List.copyOf(found);
    }

    private static String folderOf(String path) {
        var folder = path.substring(0, path.length() - INDEX.length());
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        for (var page : pages) {
            views.addRedirectViewController("/" + page, "/" + page + "/");
            views.addViewController("/" + page + "/").setViewName("forward:/" + page + INDEX);
        }
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        pages.forEach(page -> serve(resources, page));
        serve(resources, COMMON);
    }

    private static void serve(ResourceHandlerRegistry resources, String folder) {
        resources
                .addResourceHandler("/" + folder + "/**")
                .addResourceLocations("classpath:/static/" + folder + "/")
                .setCacheControl(CacheControl.noCache());
    }
}
