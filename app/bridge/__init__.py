"""Between blocking services and the window: work goes out to threads, news comes home as signals."""
