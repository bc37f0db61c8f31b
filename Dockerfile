# The program for several machines (compose.yaml). Its version of Node.js is that of package.json.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /vanthu
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY bin bin
COPY certs certs
COPY search search
COPY storage storage
COPY src src
RUN node bin/build.mjs --web-only
# What only the interface is built from is not needed to serve it; nor is the Node.js that comes by npm.
RUN npm uninstall --omit=dev --omit=optional \
      @fontsource-variable/source-sans-3 @mantine/core @mantine/dates @mantine/dropzone @mantine/form @mantine/hooks \
      @mantine/notifications @tabler/icons-react @tanstack/react-query @vitejs/plugin-react dayjs i18next openapi-fetch \
      openapi-typescript pdfjs-dist react react-dom react-i18next react-router vite \
 && rm -rf src/web

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 DATA_DIR=/data
RUN install -d -o node -g node -m 700 /data
WORKDIR /vanthu
COPY --from=build /vanthu/package.json ./
COPY --from=build /vanthu/node_modules node_modules
COPY --from=build /vanthu/certs certs
COPY --from=build /vanthu/search search
COPY --from=build /vanthu/storage storage
COPY --from=build /vanthu/src src
COPY --from=build /vanthu/dist dist
COPY --from=build /vanthu/bin/runtime.mjs /vanthu/bin/start.mjs /vanthu/bin/vanthu.mjs /vanthu/bin/web.mjs bin/
USER node
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/start.mjs"]
