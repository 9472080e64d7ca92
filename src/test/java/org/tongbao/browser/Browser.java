package org.tongbao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium that the machine has; none is downloaded. */
final class Browser implements AutoCloseable {

  /** The narrowest telephone (WCAG 2.2, success criterion 1.4.10), and a desk. */
  enum Screen {
    PHONE(320, 640),
    DESK(1100, 900);

    private final int width;
    private final int height;

    Screen(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");

  private final ChromeDriver driver;
  private final Screen screen;
  private final boolean scripts;

  private Browser(ChromeDriver driver, Screen screen, boolean scripts) {
    this.driver = driver;
    this.screen = screen;
    this.scripts = scripts;
  }

  /** Starts one, or skips the test where the machine has none. */
  static Browser start(String language, Screen screen, boolean scripts) {
    Optional<File> browser =
        BROWSERS.stream().flatMap(name -> installed(name).stream()).findFirst();
    Optional<File> control = installed("chromedriver");
    Assumptions.assumeTrue(
        browser.isPresent() && control.isPresent(),
        "skipped: chromium and chromedriver are not installed (Debian: apt-get install"
            + " chromium-driver)");
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(control.get()).build();
    ChromeDriver driver = new ChromeDriver(service, options(browser.get(), language, screen));
    return new Browser(driver, screen, scripts);
  }

  private static ChromeOptions options(File browser, String language, Screen screen) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser);
    options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage");
    options.setExperimentalOption(
        "mobileEmulation",
        Map.of(
            "deviceMetrics",
            Map.of("width", screen.width, "height", screen.height, "pixelRatio", 1.5)));
    options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  private static Optional<File> installed(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(directory -> new File(directory, name))
        .filter(File::canExecute)
        .findFirst();
  }

  /** Opens a page. The driver itself works by scripts, so that they can be off only meanwhile. */
  Browser open(String address) {
    disableScripts(!scripts);
    driver.get(address);
    disableScripts(false);
    return this;
  }

  private void disableScripts(boolean disabled) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", disabled));
  }

  void back() {
    driver.navigate().back();
  }

  /** The first element that fits, as soon as there is one. */
  WebElement see(String selector) {
    return patient().until(d -> d.findElement(By.cssSelector(selector)));
  }

  /**
   * A page that gives way to the next one while it is read is read again. The driver reports that
   * in several ways, some of them as an unknown error.
   */
  private FluentWait<WebDriver> patient() {
    return new WebDriverWait(driver, PATIENCE).ignoring(WebDriverException.class);
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Waits for the page to say something. */
  void hear(String text) {
    patient().withMessage(() -> "“" + text + "” in: " + text()).until(d -> text().contains(text));
  }

  void fill(String name, String text) {
    see("[name='" + name + "']").sendKeys(text);
  }

  /** Presses or ticks. */
  void press(String selector) {
    see(selector).click();
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  String address() {
    return driver.getCurrentUrl();
  }

  /** What the browser complains of, such as breaches of a page's policy. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The addresses that the page has asked for so far. */
  List<String> requests() {
    Object found =
        driver.executeScript("return performance.getEntriesByType('resource').map(e => e.name)");
    return ((List<?>) found).stream().map(Object::toString).toList();
  }

  /**
   * Keeps a picture of the whole page for people to look at, and demands that it fits the screen.
   */
  void picture(String name) {
    Map<?, ?> size =
        (Map<?, ?>)
            driver.executeCdpCommand("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
    int width = ((Number) size.get("width")).intValue();
    Object data =
        driver
            .executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                    "captureBeyondViewport",
                    true,
                    "clip",
                    Map.of(
                        "x", 0, "y", 0, "width", width, "height", size.get("height"), "scale", 1)))
            .get("data");
    try {
      Path file = Files.createDirectories(Path.of("target", "screenshots")).resolve(name + ".png");
      Files.write(file, Base64.getDecoder().decode(data.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(width).as("width of %s", name).isLessThanOrEqualTo(screen.width);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
